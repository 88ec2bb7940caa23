import type { Payload } from 'payload'
import type { Decision, Municipality, Party, Post } from '@/payload-types'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { findDecision, findFollowUps, parseEdtf } from '@/decisions/api'
import { followUpStanding } from '@/decisions/view'
import { countContent, seedDemo } from '@/demo/api'
import { dutchDay } from '@/platform/amsterdam-time'
import { idOf } from '@/platform/relation'
import { bootPayload } from '@tests/support/boot-payload'
import { makeReader } from '@tests/support/make-reader'

import { councils2018, publicFacts } from './public-facts'

const minuteMs = 60_000
const password = 'een lang wachtwoord voor proeven'
const now = new Date()
const today = dutchDay(now)
const home = process.cwd()

let payload: Payload
let stop: () => Promise<void>
let decisions: Decision[]
let municipalities: Municipality[]
let parties: Party[]
let posts: Post[]

/** The machine stops where the log line stands; what was saved before it stays. */
async function seedUntil(place: string): Promise<void> {
  const log = (line: string) => {
    if (line === place) throw new Error('The power went out')
  }
  await expect(seedDemo(payload, { now, password, log })).rejects.toThrow('The power went out')
}

beforeAll(async () => {
  const booted = await bootPayload()
  payload = booted.payload
  // Drawings are written under the folder that a process runs in.
  process.chdir(booted.folder)
  stop = booted.stop
  await seedUntil('Meierijstad')
  await seedUntil('Voorbeeldstad')
  await seedDemo(payload, { now, password, log: () => undefined })

  const all = { pagination: false, depth: 0, limit: 0 } as const
  decisions = (await payload.find({ collection: 'decisions', ...all })).docs
  municipalities = (await payload.find({ collection: 'municipalities', ...all })).docs
  parties = (await payload.find({ collection: 'parties', ...all })).docs
  posts = (await payload.find({ collection: 'posts', ...all })).docs
}, 5 * minuteMs)

afterAll(async () => {
  process.chdir(home)
  await stop()
})

const bySlug = (slug: string) => {
  const found = decisions.find((decision) => decision.slug === slug)
  if (!found) throw new Error(`No step ${slug}`)
  return found
}
const partyOf = ({ party }: Pick<Post, 'party'>) => parties.find(({ id }) => id === party)
const placeOf = (party: Party | undefined) =>
  municipalities.find(({ id }) => id === party?.municipality)

describe('a run that was cut short', () => {
  test('was finished by the next, without anything double', async () => {
    expect(await countContent(payload)).toBe(
      '6 gemeenten, 35 partijen, 6 dossiers, 51 stappen, 12 stukken, 14 tekeningen, 9 accounts',
    )
  })

  test('and a finished one is left alone', async () => {
    const before = await newestChange()
    const outcome = await seedDemo(payload, { now, password, log: () => undefined })
    expect(outcome).toEqual({ kind: 'left-alone', because: 'finished' })
    expect(await newestChange()).toBe(before)
  })

  async function newestChange(): Promise<string> {
    const { docs } = await payload.find({ collection: 'decisions', sort: '-updatedAt', limit: 1 })
    return `${docs[0]?.updatedAt} ${await countContent(payload)}`
  }
})

describe('the public record', () => {
  test.each(publicFacts)('%s is dated %s and %s', (slug, edtf, status) => {
    const { when, status: stored, municipalities: places } = bySlug(slug)
    expect({ edtf: when.edtf, status: stored }).toEqual({ edtf, status })
    expect(when.asWritten).toBeTruthy()
    expect(places).not.toHaveLength(0)
  })

  test('holds no real step that is not in the table of facts', () => {
    const fictional = municipalities.find(({ isFictional }) => isFictional)?.id
    const real = decisions.filter(
      ({ municipalities: places }) => !(places ?? []).includes(fictional ?? ''),
    )
    expect(real.map(({ slug }) => slug).toSorted()).toEqual(
      publicFacts.map(([slug]) => slug).toSorted(),
    )
  })

  test('gives a source with a title and a publisher for every step', () => {
    const unsourced = decisions.filter(
      ({ sources }) => !sources?.length || !sources.every((one) => one.title && one.publisher),
    )
    expect(unsourced).toEqual([])
  })

  test('has no date that cannot be read or sorted', () => {
    for (const { slug, when } of decisions) {
      const read = parseEdtf(when.edtf)
      expect(read, slug).toMatchObject({ ok: true })
      expect([when.sortFrom ?? null, when.sortTo ?? null], slug).not.toEqual([null, null])
    }
  })

  test('names what the sources disagree about, on both steps', () => {
    const first = bySlug('college-gemert-bakel-kiest-lumens')
    const second = bySlug('dorpsondersteuners-naar-aparte-stichting')
    expect(first.disputes).toMatchObject([{ about: 'uitvoering' }])
    expect(second.disputes).toMatchObject([{ about: 'uitvoering' }])
    expect(second.relations).toContainEqual(
      expect.objectContaining({ kind: 'in-strijd-met', decision: first.id }),
    )
  })

  test('invents no answer to a question of the council', () => {
    for (const slug of [
      'vvd-gemert-bakel-stelt-vragen-over-welzijnswerk',
      'cda-vraagt-naar-verdwenen-vrijwilligers',
    ]) {
      const { text, followUp, proposers } = bySlug(slug)
      expect(text, slug).toBeTruthy()
      expect(followUp, slug).toMatchObject({ state: 'open' })
      expect([followUp?.answer ?? null, followUp?.deadline?.edtf ?? null], slug).toEqual([
        null,
        null,
      ])
      expect(proposers, slug).toHaveLength(1)
    }
  })

  test('tells the money as vaguely as its source', () => {
    expect(bySlug('gemert-bakel-en-levgroep-stoppen-samenwerking').amounts).toMatchObject([
      { qualifier: 'ruim', min: 1_000_000, per: 'jaar' },
    ])
  })

  test('claims no outcome and no counts of a vote that no source tells', () => {
    const vote = bySlug('raad-beslist-over-stichting-dorpsondersteuners')
    expect(vote.outcome ?? null).toBeNull()
    expect(vote.votes?.groups).toHaveLength(6)
    for (const group of vote.votes?.groups ?? [])
      expect([group.for ?? null, group.against ?? null]).toEqual([null, null])
    expect(vote.votes?.explanation).toContain('meerderheid')
  })

  test('has a dossier that belongs to two municipalities', async () => {
    const { docs } = await payload.find({
      collection: 'dossiers',
      where: { slug: { equals: 'visie-sociale-taken-lochem-zutphen' } },
      depth: 1,
    })
    const places = (docs[0]?.municipalities ?? []).map((place) => (place as Municipality).slug)
    expect(places.toSorted()).toEqual(['lochem', 'zutphen'])
  })

  test.each(Object.entries(councils2018))(
    'has every party of the council of %s',
    (slug, council) => {
      const local = parties.filter((party) => placeOf(party)?.slug === slug)
      const seats = local.flatMap(({ councilPeriods }) => councilPeriods ?? [])
      expect(local).toHaveLength(council.parties)
      expect(seats.every(({ from, until }) => from === 2018 && until === 2022)).toBe(true)
      expect(seats.reduce((sum, period) => sum + period.seats, 0)).toBe(council.seats)
    },
  )
})

describe('the posts', () => {
  test('give real parties no stance but the two that they published', () => {
    const real = posts.filter((post) => !placeOf(partyOf(post))?.isFictional)
    const stances = real.map((post) => [
      partyOf(post)?.slug,
      (post.stances ?? []).map(({ decision, stance }) => [decision, stance]),
    ])
    expect(Object.fromEntries(stances)).toEqual({
      dorpspartij: [[bySlug('gemert-bakel-en-levgroep-stoppen-samenwerking').id, 'voor']],
      'd66-capelle': [[bySlug('commissie-capelle-bespreekt-tussenrapport').id, 'voorlopig-voor']],
    })
    expect(real).toHaveLength(2)
  })

  test('take a stance on facts of their own municipality only', async () => {
    const { docs: dossiers } = await payload.find({
      collection: 'dossiers',
      depth: 0,
      pagination: false,
    })
    const homes = new Map(
      [...decisions, ...dossiers].map(({ id, municipalities: places }) => [id, places]),
    )
    for (const post of posts)
      for (const { decision, dossier } of post.stances ?? [])
        expect(homes.get(idOf(decision) ?? idOf(dossier) ?? ''), post.slug).toContain(
          partyOf(post)?.municipality,
        )
  })

  test('stand at every desk of one newsroom, and one is planned ahead', () => {
    const stages = posts
      .filter((post) => partyOf(post)?.slug === 'buurtbelang')
      .map(({ stage }) => stage)
    expect([...new Set(stages)].toSorted()).toEqual([
      'concept',
      'gepland',
      'gepubliceerd',
      'ter-beoordeling',
    ])
    const planned = posts.filter(({ stage }) => stage === 'gepland')
    expect(planned.every(({ publishAt }) => new Date(publishAt ?? 0) > now)).toBe(true)
  })

  test('can be judged by an editor, because a writer wrote them', () => {
    const inReview = posts.find(({ stage }) => stage === 'ter-beoordeling')
    expect(inReview?.writtenBy).toHaveLength(1)
    const published = posts.find(({ slug }) => slug === 'een-team-voor-wie-hulp-zoekt')
    expect(published?.approval).toMatchObject({ isOwnWork: false })
    expect(published?.approval?.by).not.toBe(published?.writtenBy?.[0])
  })

  test('show a change of mind: the newer post says something else about the same dossier', () => {
    const own = posts.filter(
      (post) => partyOf(post)?.slug === 'buurtbelang' && post.stage === 'gepubliceerd',
    )
    const aboutDossier = own
      .toSorted((a, b) => (a.publishedAt ?? '').localeCompare(b.publishedAt ?? ''))
      .flatMap(({ stances }) => stances ?? [])
      .filter(({ dossier }) => dossier)
    expect(aboutDossier.map(({ stance }) => stance)).toEqual(['tegen', 'voorwaardelijk'])
  })

  test('leave one party of Voorbeeldstad silent', () => {
    expect(posts.some((post) => partyOf(post)?.slug === 'lijst-marktplein')).toBe(false)
  })

  test('of visitors are the published ones, with no picture of a draft', async () => {
    const { docs } = await payload.find({
      collection: 'posts',
      overrideAccess: false,
      pagination: false,
    })
    expect(docs.every(({ stage }) => stage === 'gepubliceerd')).toBe(true)
    expect(docs).toHaveLength(9)
    const hidden = await payload.find({
      collection: 'media',
      where: { isPublic: { not_equals: true } },
    })
    expect(hidden.docs.map(({ filename }) => filename)).toEqual(['buurtbelang-aan-de-deur.jpg'])
  })
})

describe('Voorbeeldstad', () => {
  const coming = () =>
    decisions.filter(
      ({ slug, when }) => slug.startsWith('voorbeeldstad-') && (when.sortFrom ?? '') > today,
    )

  test('has plans ahead, from an exact evening to a vague year', () => {
    const codes = coming().map(({ when }) => when.edtf)
    for (const shape of [/^\d{4}-\d\d-\d\d$/, /-21\/.*-\d\d$/, /-3[3-6]$/, /\/\.\.$/, /^\d{4}~$/])
      expect(
        codes.some((code) => shape.test(code)),
        String(shape),
      ).toBe(true)
  })

  test('has a plan that moved, and says why', () => {
    const { plannedWhen, when } = bySlug('voorbeeldstad-raad-beslist-over-uitvoeringsplan')
    expect(plannedWhen).toHaveLength(1)
    expect(plannedWhen?.[0]?.when.edtf).not.toBe(when.edtf)
    expect(plannedWhen?.[0]?.reason).toContain('begroting')
  })

  test('has a plan that moved twice, each time with a reason, a day and a source', () => {
    const { plannedWhen } = bySlug('voorbeeldstad-raad-beslist-over-schulden')
    expect(plannedWhen).toHaveLength(2)
    expect(plannedWhen?.every((plan) => plan.reason && plan.changedOn && plan.sourceUrl)).toBe(true)
  })

  test('has a dispute that was settled, and one that was not', () => {
    const [settled] = bySlug('voorbeeldstad-onderzoek-buurthuizen-klaar').disputes ?? []
    const [open] = bySlug('voorbeeldstad-drie-buurtavonden').disputes ?? []
    expect([settled?.resolution, settled?.resolutionSourceTitle].every(Boolean)).toBe(true)
    expect(open?.resolution ?? null).toBeNull()
    expect(open?.party).toBe(parties.find(({ slug }) => slug === 'samen-vooruit')?.id)
  })

  test('has promises and questions in every state', async () => {
    const reader = makeReader(payload, { today })
    const list = await findFollowUps(reader, 'voorbeeldstad')
    const standings = (kind: string) =>
      (list?.lines ?? [])
        .filter((line) => line.kind === kind)
        .map((line) => followUpStanding(line, today))
        .toSorted()
    expect(standings('toezegging')).toEqual(['afgedaan', 'open', 'te-laat'])
    expect(standings('raadsvraag')).toEqual(['afgedaan', 'open'])
  })

  test('has a roll call in which names, groups and seats agree, and a vote in which nothing does', async () => {
    const votesOf = async (slug: string) =>
      (await findDecision(makeReader(payload, { today }), slug))?.decision.votes
    const rollCall = await votesOf('voorbeeldstad-motie-vervoer-naar-buurthuis')
    expect(rollCall?.members).toHaveLength(23)
    expect(rollCall).toMatchObject({ councilSeats: 23, disagreements: [] })
    const market = await votesOf('voorbeeldstad-motie-geldloket-op-de-markt')
    expect(market?.disagreements).toMatchObject([
      { about: 'totals', vote: 'for', bySource: 14 },
      { about: 'totals', vote: 'against', bySource: 8 },
    ])
  })

  test('has a vote in which every seat is counted', () => {
    const groups = bySlug('voorbeeldstad-raad-kiest-vier-buurthuizen').votes?.groups ?? []
    const total = groups.reduce(
      (sum, group) => sum + (group.for ?? 0) + (group.against ?? 0) + (group.absent ?? 0),
      0,
    )
    expect(total).toBe(23)
  })

  test('links its agendas and its steps both ways', async () => {
    const { docs } = await payload.find({ collection: 'meetings', depth: 0, pagination: false })
    const linked = decisions.filter(({ meeting }) => meeting)
    expect(linked.length).toBeGreaterThan(4)
    for (const { id, slug, meeting } of linked) {
      const agenda = docs.find((one) => one.id === meeting)?.agenda ?? []
      expect(
        agenda.some(({ decision }) => decision === id),
        slug,
      ).toBe(true)
    }
  })
})

describe('the accounts', () => {
  test.each([
    ['admin@raadlijn.example', null, null],
    ['schrijver@dorpspartij.example', 'dorpspartij', 'writer'],
    ['redacteur@dorpspartij.example', 'dorpspartij', 'editor'],
    ['beheerder@dorpspartij.example', 'dorpspartij', 'manager'],
    ['schrijver@d66-capelle.example', 'd66-capelle', 'writer'],
    ['redacteur@d66-capelle.example', 'd66-capelle', 'editor'],
    ['schrijver@buurtbelang.example', 'buurtbelang', 'writer'],
    ['redacteur@buurtbelang.example', 'buurtbelang', 'editor'],
    ['beheerder@buurtbelang.example', 'buurtbelang', 'manager'],
  ])('%s can log in, with the right seat', async (email, party, role) => {
    const { user } = await payload.login({
      collection: 'users',
      data: { email, password },
      depth: 1,
    })
    const seats = (user?.seats ?? []).map((seat) => [(seat.party as Party).slug, seat.role])
    expect(seats).toEqual(party === null ? [] : [[party, role]])
    expect(user?.isAdmin).toBe(party === null)
  })
})

test('nobody is told about what is only history', async () => {
  const { totalDocs } = await payload.count({
    collection: 'alerts',
    where: { state: { equals: 'open' } },
  })
  expect(totalDocs).toBe(0)
})
