import type { BootedPayload } from '@tests/support/boot-payload'
import type { Item } from './open-data-client'
import type { OpenWorld } from './open-data-world'

import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'

import { bootPayload, testDatabase } from '@tests/support/boot-payload'
import { makeDecision } from '@tests/support/make-decision'
import { makeDossier } from '@tests/support/make-dossier'
import { makeMunicipality } from '@tests/support/make-municipality'
import { makeParty } from '@tests/support/make-party'
import { makePost, movePost } from '@tests/support/make-post'
import { makeUser } from '@tests/support/make-user'
import { rest } from '@tests/support/rest'
import { inTransaction } from '@/platform/in-transaction'

import { ask, list, walk } from './open-data-client'
import { makeOpenWorld } from './open-data-world'

let booted: BootedPayload
let world: OpenWorld

beforeAll(async () => {
  booted = await bootPayload()
  world = await makeOpenWorld(booted.payload)
})
afterAll(() => booted.stop())
afterEach(() => vi.useRealTimers())

/** A change that is made now, and committed when the test says so. */
function slowChange(id: string): { isMade: Promise<void>; commit: () => Promise<void> } {
  let tell = () => {}
  let letGo = () => {}
  const isMade = new Promise<void>((resolve) => (tell = resolve))
  const held = new Promise<void>((resolve) => (letGo = resolve))
  const saving = inTransaction(booted.payload, async (req) => {
    const data = { summary: 'Traag.' }
    await booted.payload.update({ collection: 'decisions', id, data, req })
    tell()
    await held
  })
  const commit = async () => {
    letGo()
    await saving
  }
  return { isMade, commit }
}

const ids = (items: readonly Item[]) => items.map(({ id }) => id)
const since = (moment: string) => `updatedSince=${encodeURIComponent(moment)}`
const minutes = (count: number) => count * 60_000
const nowIso = () => new Date().toISOString()

test('pages part a list without losing or doubling, also while steps are added', async () => {
  const { payload } = booted
  const dossiers = [(await makeDossier(payload)).id]
  const before: string[] = []
  for (let n = 0; n < 7; n += 1) before.push((await makeDecision(payload, { dossiers })).id)
  const address = `/decisions?dossier=${dossiers[0] ?? ''}&limit=3`
  const first = await list(address)
  const late = await makeDecision(payload, { dossiers })
  const rest = first.links.next ? await walk(first.links.next) : []
  expect(ids([...first.data, ...rest])).toEqual([...before, late.id])
  expect(first.meta.limit).toBe(3)
})

test('steps of one and the same moment are parted too', async () => {
  const { payload } = booted
  const dossiers = [(await makeDossier(payload)).id]
  vi.useFakeTimers({ now: Date.now(), toFake: ['Date'] })
  const made: string[] = []
  for (let n = 0; n < 5; n += 1) made.push((await makeDecision(payload, { dossiers })).id)
  const address = `/decisions?dossier=${dossiers[0] ?? ''}`
  expect(ids(await walk(`${address}&limit=1`))).toEqual(made.toSorted())
  expect(ids(await walk(`${address}&limit=2&${since(nowIso())}`))).toEqual(made.toSorted())
})

test('what changed since a moment comes in order of change, that moment included', async () => {
  const { payload } = booted
  const one = await makeDecision(payload)
  const other = await makeDecision(payload)
  const { updatedAt } = await payload.update({
    collection: 'decisions',
    id: one.id,
    data: { summary: 'Anders.' },
  })
  expect(ids(await walk(`/decisions?${since(other.updatedAt)}&limit=1`))).toEqual([
    other.id,
    one.id,
  ])
  expect(ids(await walk(`/decisions?${since(updatedAt)}`))).toEqual([one.id])
  const later = new Date(Date.parse(updatedAt) + 1).toISOString()
  expect(await walk(`/decisions?${since(later)}`)).toEqual([])
  const zoned = updatedAt.replace('Z', '+00:00')
  expect(ids(await walk(`/decisions?${since(zoned)}`))).toEqual([one.id])
})

test('a fact that is deleted is told as gone, in the order of changes', async () => {
  const { payload } = booted
  const moment = nowIso()
  const [kept, gone] = [await makeDecision(payload), await makeDecision(payload)]
  await payload.delete({ collection: 'decisions', id: gone.id })
  const changed = await walk(`/decisions?${since(moment)}&limit=1`)
  expect(changed.at(-2)?.id).toBe(kept.id)
  expect(changed.at(-1)).toEqual({
    id: gone.id,
    type: 'decision',
    deleted: true,
    updatedAt: expect.any(String),
  })
  expect(ids(await walk('/decisions?limit=100'))).not.toContain(gone.id)
  expect((await ask(`/decisions/${gone.id}`)).status).toBe(410)
  expect((await ask(`/vote-events/${gone.id}`)).status).toBe(410)
})

test('each thing that is handed out tells when it goes', async () => {
  const { payload } = booted
  const moment = nowIso()
  const municipality = await makeMunicipality(payload)
  const party = await makeParty(payload, { municipality: municipality.id })
  const dossier = await makeDossier(payload, { municipalities: [municipality.id] })
  const named = { name: 'Weg', slug: '' }
  const made = {
    bodies: await payload.create({
      collection: 'bodies',
      data: { ...named, kind: 'raad', municipality: municipality.id },
    }),
    organisations: await payload.create({
      collection: 'organisations',
      data: { ...named, kind: 'stichting' },
    }),
    topics: await payload.create({ collection: 'topics', data: named }),
    people: await payload.create({ collection: 'people', data: named }),
    dossiers: dossier,
    parties: party,
    municipalities: municipality,
  } as const
  for (const [collection, { id }] of Object.entries(made)) {
    await payload.delete({ collection: collection as keyof typeof made, id })
    const changed = await walk(`/${collection}?${since(moment)}`)
    expect([collection, changed.at(-1)]).toEqual([
      collection,
      expect.objectContaining({ id, deleted: true }),
    ])
  }
})

test('a deletion that is rolled back is told to nobody', async () => {
  const { payload } = booted
  const moment = nowIso()
  const topic = await payload.create({ collection: 'topics', data: { name: 'Blijft', slug: '' } })
  await expect(
    inTransaction(payload, async (req) => {
      await payload.delete({ collection: 'topics', id: topic.id, req })
      throw new Error('toch niet')
    }),
  ).rejects.toThrow('toch niet')
  const changed = await walk(`/topics?${since(moment)}`)
  expect(changed).toEqual([expect.objectContaining({ id: topic.id, name: 'Blijft' })])
})

test('a withdrawn post goes with its stances, and leaves no word behind', async () => {
  const { payload } = booted
  const post = await makePost(payload, {
    title: 'Onze zwanenzang',
    party: world.party.id,
    stances: [
      { decision: world.full.id, stance: 'voor' },
      { dossier: world.dossier.id, stance: 'voor' },
    ],
    stage: 'gepubliceerd',
  })
  const moment = nowIso()
  await movePost(payload, post, { stage: 'ingetrokken' })
  const gone = await walk(`/posts?${since(moment)}`)
  expect(gone).toEqual([
    { id: post.id, type: 'post', deleted: true, updatedAt: expect.any(String) },
  ])
  const stances = await walk(`/stances?${since(moment)}`)
  expect(stances.map(({ id, deleted }) => [id, deleted])).toEqual([
    [`${post.id}-001`, true],
    [`${post.id}-002`, true],
  ])
  expect((await ask(`/posts/${post.id}`)).status).toBe(410)
  expect((await ask(`/stances/${post.id}-002`)).status).toBe(410)
  // The row that is left may be cleared away; that is no second change for readers.
  const later = new Date(Date.now() + 1).toISOString()
  await payload.delete({ collection: 'posts', id: post.id })
  expect(await walk(`/posts?${since(later)}`)).toEqual([])
})

test('what was never public is no change, and its going is none either', async () => {
  const { payload } = booted
  const moment = nowIso()
  const draft = await makePost(payload, { party: world.party.id, title: 'Nooit online' })
  await movePost(payload, draft, { stage: 'goedgekeurd' })
  await payload.delete({ collection: 'posts', id: draft.id })
  expect(await walk(`/posts?${since(moment)}`)).toEqual([])
  expect((await ask(`/posts/${draft.id}`)).status).toBe(404)
})

test('a draft beside a published post changes nothing for anybody', async () => {
  const { payload } = booted
  const before = await ask(`/posts/${world.post.id}`)
  const moment = nowIso()
  await payload.update({
    collection: 'posts',
    id: world.post.id,
    data: { title: 'Nog geheim', stances: [] },
    draft: true,
  })
  expect(await walk(`/posts?${since(moment)}`)).toEqual([])
  expect(await walk(`/stances?${since(moment)}`)).toEqual([])
  expect((await ask(`/posts/${world.post.id}`)).text).toBe(before.text)
  // Withdrawn while that draft stands beside it, it goes as readers had it.
  const posts = await makePost(payload, {
    party: world.party.id,
    stances: [{ dossier: world.dossier.id, stance: 'tegen' }],
    stage: 'gepubliceerd',
  })
  await payload.update({ collection: 'posts', id: posts.id, data: { lead: 'X' }, draft: true })
  await movePost(payload, posts, { stage: 'ingetrokken' })
  expect(ids(await walk(`/stances?${since(moment)}`))).toEqual([`${posts.id}-001`])
})

test('a step that has no vote any more is told as a vote that is gone', async () => {
  const { payload } = booted
  const step = await makeDecision(payload, { votes: { totals: { for: 11, against: 1 } } })
  const event = await ask(`/vote-events/${step.id}`)
  expect(event.body.counts).toEqual([
    { option: 'yes', value: 11 },
    { option: 'no', value: 1 },
  ])
  const moment = nowIso()
  await payload.update({
    collection: 'decisions',
    id: step.id,
    data: { votes: { totals: { for: null, against: null } } },
  })
  expect(await walk(`/vote-events?${since(moment)}`)).toEqual([
    { id: step.id, type: 'vote_event', deleted: true, updatedAt: expect.any(String) },
  ])
  expect((await ask(`/vote-events/${step.id}`)).status).toBe(404)
})

test('a client of the newsroom cannot date a new fact back', async () => {
  const { payload, config } = booted
  const { token } = await makeUser(booted, { seats: [{ party: world.party.id, role: 'writer' }] })
  const moment = nowIso()
  const answer = await rest(config, '/organisations', {
    method: 'POST',
    body: { name: 'Teruggezet', kind: 'stichting', updatedAt: '2001-01-01T00:00:00.000Z' },
    token,
  })
  expect(answer.status).toBe(201)
  expect((await walk(`/organisations?${since(moment)}`)).map(({ name }) => name)).toEqual([
    'Teruggezet',
  ])
  expect((await payload.find({ collection: 'removals', limit: 1 })).docs).toHaveLength(1)
})

test('no hand reaches the list of what went, through REST or GraphQL', async () => {
  const { config } = booted
  const { token } = await makeUser(booted, { isAdmin: true })
  for (const who of [null, token])
    expect((await rest(config, '/removals', { token: who })).status).toBe(403)
  const { slug, graphQL } = config.collections.find((one) => one.slug === 'removals') ?? {}
  expect([slug, graphQL]).toEqual(['removals', false])
})

// These look ahead, so they come last.
test('the next question begins early enough for a change that is still being saved', async () => {
  const { payload } = booted
  const step = await makeDecision(payload)
  vi.useFakeTimers({ now: Date.now(), toFake: ['Date'] })
  const { meta } = await list('/decisions?limit=1')
  const settling = Date.parse(nowIso()) - Date.parse(meta.nextUpdatedSince)
  expect(settling).toBeGreaterThanOrEqual(minutes(2))

  const changing = slowChange(step.id)
  await changing.isMade
  vi.setSystemTime(Date.now() + 50_000)
  // SQLite has one writer, so there nothing can be saved in between; readers wait for nobody.
  if (testDatabase === 'mongodb') await makeDecision(payload)
  const { meta: during } = await list('/decisions?limit=100')
  await changing.commit()
  const changed = await walk(`/decisions?${since(during.nextUpdatedSince)}`)
  expect(changed.find(({ id }) => id === step.id)?.summary).toBe('Traag.')
})

test('an answer in which nothing changes stays the same, so that it need not be sent again', async () => {
  vi.useFakeTimers({ now: Date.now() + minutes(30), toFake: ['Date'] })
  const one = await ask('/decisions?limit=1')
  vi.setSystemTime(Date.now() + minutes(30))
  const other = await ask('/decisions?limit=1')
  expect(other.text).toBe(one.text)
})

test('all pages of one walk promise what the first page promised', async () => {
  vi.useFakeTimers({ now: Date.now(), toFake: ['Date'] })
  await makeDecision(booted.payload)
  const first = await list('/decisions?limit=1')
  vi.setSystemTime(Date.now() + minutes(30))
  await makeDecision(booted.payload)
  const second = await list(first.links.next ?? '')
  expect(second.meta.nextUpdatedSince).toBe(first.meta.nextUpdatedSince)
})
