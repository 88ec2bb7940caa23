import type { BootedPayload } from '@tests/support/boot-payload'
import type { Decision } from '@/payload-types'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { bootPayload } from '@tests/support/boot-payload'
import { fuzzy } from '@tests/support/fuzzy'
import { makeDecision } from '@tests/support/make-decision'
import { makeDossier } from '@tests/support/make-dossier'
import { makeMunicipality } from '@tests/support/make-municipality'
import { makeParty } from '@tests/support/make-party'
import { makePost } from '@tests/support/make-post'
import { makeReader } from '@tests/support/make-reader'
import {
  findActiveTiles,
  findDossierTiles,
  findMunicipality,
  findNextUp,
  findShortTimelines,
} from '@/decisions/api'
import { countVoices, findPostsOnPage } from '@/publishing/api'

let booted: BootedPayload
beforeAll(async () => {
  booted = await bootPayload()
})
afterAll(() => booted.stop())

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index)

test('over its pages a municipality has each dossier once: those that run first, then by title', async () => {
  const { payload } = booted
  const town = await makeMunicipality(payload)
  const made: { title: string; slug: string; status: string }[] = []
  for (const number of numbers(30)) {
    made.push(
      await makeDossier(payload, {
        municipalities: [town.id],
        // Equal titles, so that only a settled order keeps them apart.
        title: `Dossier ${number % 4}`,
        status: number % 5 === 0 ? 'afgerond' : 'loopt',
      }),
    )
  }
  const reader = makeReader(payload)
  const pages = [
    await findMunicipality(reader, town.slug, 1),
    await findMunicipality(reader, town.slug, 2),
  ]
  expect(pages.map((page) => page?.paging)).toEqual([
    { page: 1, pageCount: 2, total: 30 },
    { page: 2, pageCount: 2, total: 30 },
  ])
  const order = ({ status, title, slug }: { status: string; title: string; slug: string }) =>
    `${status === 'loopt' ? 1 : 2} ${title} ${slug}`
  const read = pages.flatMap((page) => (page?.tiles ?? []).map(({ tile }) => order(tile)))
  expect(read).toEqual(made.map(order).toSorted())
  expect(await findMunicipality(reader, town.slug, 3)).toBeNull()
})

test('a page past the end is not there, and what is no number asks for the first', async () => {
  const { GET } = await import('@/app/(site)/[lang]/dossiers/route')
  const ask = async (query: string) =>
    (
      await GET(new Request(`http://localhost:3000/dossiers${query}`), {
        params: Promise.resolve({ lang: 'nl' }),
      })
    ).status
  expect(await ask('')).toBe(200)
  expect(await ask('?pagina=99')).toBe(404)
  expect(await ask('?pagina=onzin')).toBe(200)
})

test('a tile tells the last and the next step, how far the dossier came and who wrote about it', async () => {
  const { payload } = booted
  const town = await makeMunicipality(payload)
  const dossier = await makeDossier(payload, { municipalities: [town.id] })
  const step = { dossiers: [dossier.id] }
  const besluit = { ...step, stage: 'besluit', when: fuzzy('2020-11-03') } as const
  // Without an end, and so vaguer than the day on which it begins.
  await makeDecision(payload, { ...step, title: 'Vanaf', when: fuzzy('2020-11-03/..') })
  const decided = await makeDecision(payload, { ...besluit, title: 'Besloten' })
  await makeDecision(payload, { ...step, title: 'Eerder', when: fuzzy('2020-10-03') })
  const planned = { ...step, status: 'gepland' } as const
  await makeDecision(payload, { ...planned, title: 'Voorbij', when: fuzzy('2020-12-01') })
  await makeDecision(payload, { ...planned, title: 'Later', when: fuzzy('2021-03-01') })
  await makeDecision(payload, { ...planned, title: 'Straks', when: fuzzy('2021-02-01') })
  const stage = 'gepubliceerd' as const
  for (const stances of [
    [{ decision: decided.id, stance: 'voor' as const }],
    [{ dossier: dossier.id, stance: 'tegen' as const }],
  ]) {
    const party = await makeParty(payload, { municipality: town.id })
    await makePost(payload, { party: party.id, stances, stage })
    await makePost(payload, { party: party.id, dossiers: [dossier.id], stage })
  }
  const reader = makeReader(payload, { today: '2021-01-01' })
  expect(await countVoices(reader, await findDossierTiles(reader, { ids: [dossier.id] }))).toEqual([
    {
      title: dossier.title,
      slug: dossier.slug,
      status: 'loopt',
      municipalities: [{ name: town.name, slug: town.slug, isFictional: false }],
      stepCount: 6,
      partyCount: 2,
      stage: 'besluit',
      latest: { title: 'Besloten', when: expect.objectContaining({ edtf: '2020-11-03' }) },
      next: { title: 'Straks', when: expect.objectContaining({ edtf: '2021-02-01' }) },
    },
  ])
})

test('of too many dossiers the front page has those in which something happened last', async () => {
  const { payload } = booted
  const day = (number: number) => fuzzy(`2026-10-${String(number + 10)}`)
  const made: { id: string }[] = []
  for (const number of numbers(5)) {
    const dossier = await makeDossier(payload)
    made.push(dossier)
    await makeDecision(payload, { dossiers: [dossier.id], when: day(number) })
  }
  const reader = makeReader(payload, { today: '2026-11-21' })
  const { tiles, hasMore } = await findActiveTiles(reader, { limit: 3 })
  expect(hasMore).toBe(true)
  expect(new Set(tiles.map(({ id }) => id))).toEqual(new Set(made.slice(2).map(({ id }) => id)))
})

test('what comes next are meetings that go on, and steps that belong to none', async () => {
  const { payload } = booted
  const town = await makeMunicipality(payload)
  const body = await payload.create({
    collection: 'bodies',
    data: { name: 'Raad', slug: '', kind: 'raad', municipality: town.id },
  })
  const dossier = await makeDossier(payload, { municipalities: [town.id] })
  const planned: Partial<Decision> = { dossiers: [dossier.id], status: 'gepland' }
  for (const number of numbers(8)) {
    const meeting = await payload.create({
      collection: 'meetings',
      data: {
        title: `Raad ${number}`,
        body: body.id,
        when: fuzzy(`2026-12-0${number + 1}`),
        status: number === 1 ? 'geannuleerd' : 'gepland',
        sources: [{ title: 'Agenda' }],
      },
    })
    await makeDecision(payload, {
      ...planned,
      meeting: meeting.id,
      when: fuzzy(`2026-12-0${number + 1}`),
    })
  }
  await makeDecision(payload, { ...planned, title: 'Los', when: fuzzy('2026-12-03') })
  const items = await findNextUp(makeReader(payload, { today: '2026-11-21' }), {
    municipality: town.id,
  })
  expect(items.map(({ title }) => title)).toEqual([
    'Raad 0',
    'Raad 2',
    'Los',
    'Raad 3',
    'Raad 4',
    'Raad 5',
  ])
})

test('a long timeline beside a text has the steps around its day, and says how many there are', async () => {
  const { payload } = booted
  const dossier = await makeDossier(payload)
  for (const number of numbers(34)) {
    const year = String(1980 + number)
    await makeDecision(payload, { dossiers: [dossier.id], title: year, when: fuzzy(year) })
  }
  const found = await findShortTimelines(makeReader(payload), [dossier.id], '1999-07-01')
  const timeline = found.get(dossier.id)
  expect(timeline?.stepCount).toBe(34)
  expect(timeline?.steps.map(({ title }) => title)).toEqual(
    numbers(29).map((number) => String(1985 + number)),
  )
})

test('over its pages a party has each post once, the newest first', async () => {
  const { payload } = booted
  const party = await makeParty(payload)
  for (const number of numbers(23)) {
    await makePost(payload, {
      party: party.id,
      title: `Bericht ${number}`,
      stage: 'gepubliceerd',
    })
  }
  const reader = makeReader(payload)
  const pages = [1, 2].map((page) => findPostsOnPage(reader, { party: party.id }, page))
  const posts = (await Promise.all(pages)).flatMap((page) => page?.posts ?? [])
  expect(posts).toHaveLength(23)
  expect(new Set(posts.map(({ id }) => id)).size).toBe(23)
  const moments = posts.map(({ publishedAt }) => publishedAt)
  expect(moments).toEqual(moments.toSorted().toReversed())
  expect(await findPostsOnPage(reader, { party: party.id }, 3)).toBeNull()
})
