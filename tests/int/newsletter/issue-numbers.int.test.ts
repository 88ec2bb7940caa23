import type { BootedPayload } from '@tests/support/boot-payload'
import type { Login } from '@tests/support/make-user'
import type { MailBatch } from '@/payload-types'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { bootPayload } from '@tests/support/boot-payload'
import { makeDossier } from '@tests/support/make-dossier'
import { makeMailing } from '@tests/support/make-mailing'
import { makeParty } from '@tests/support/make-party'
import { makeUser } from '@tests/support/make-user'
import { rest } from '@tests/support/rest'
import { uniqueName } from '@tests/support/unique-name'

let booted: BootedPayload
let party: string
let dossier: string
let editor: Login
let writer: Login

beforeAll(async () => {
  booted = await bootPayload()
  const { payload } = booted
  const made = await makeParty(payload)
  party = made.id
  dossier = (await makeDossier(payload, { municipalities: [idOf(made.municipality)] })).id
  editor = await makeUser(booted, { seats: [{ party, role: 'editor' }] })
  writer = await makeUser(booted, { seats: [{ party, role: 'writer' }] })
})
afterAll(() => booted.stop())

const idOf = (value: unknown) => (typeof value === 'string' ? value : (value as { id: string }).id)

/** Readers who follow the party; the first of them follow the dossier too. */
async function followers(count: number, { also, ended = 0 }: { also: number; ended?: number }) {
  for (let index = 0; index < count; index += 1) {
    const { id } = await booted.payload.create({
      collection: 'subscribers',
      data: { state: 'bevestigd', addressHash: uniqueName('hash') },
    })
    const state = index < count - ended ? 'actief' : 'beeindigd'
    await follow(id, `party:${party}`, state)
    if (index < also) await follow(id, `dossier:${dossier}`, 'actief')
  }
}

const follow = (subscriber: string, targetKey: string, state: 'actief' | 'beeindigd') =>
  booted.payload.create({
    collection: 'subscriptions',
    data: {
      key: `${subscriber}:${targetKey}`,
      subscriber,
      targetKind: targetKey.startsWith('party') ? 'party' : 'dossier',
      targetKey,
      frequency: 'direct',
      state,
    },
  })

const ask = (id: string, path: string, { token } = editor) =>
  rest(booted.config, `/mailings/${id}/${path}`, { token })
const decide = (id: string, decision: string, { token } = editor) =>
  rest(booted.config, `/mailings/${id}/decide`, { method: 'POST', body: { decision }, token })

test('an editor hears how many get it, a writer does not, and a few are never told', async () => {
  await followers(26, { also: 12, ended: 2 })
  const everybody = await makeMailing(booted.payload, { party })
  expect((await ask(everybody.id, 'audience')).body).toMatchObject({
    all: 24,
    narrowed: 24,
    isNarrowed: false,
  })
  expect((await ask(everybody.id, 'audience', writer)).status).toBe(403)

  const some = await makeMailing(booted.payload, {
    party,
    alsoFollows: [{ relationTo: 'dossiers', value: dossier }],
  })
  expect((await ask(some.id, 'audience')).body).toMatchObject({
    all: 24,
    narrowed: 12,
    isNarrowed: true,
  })

  // One reader more today changes nothing: nobody watches the number after a conversation.
  await followers(1, { also: 1 })
  expect((await ask(some.id, 'audience')).body).toMatchObject({ all: 24, narrowed: 12 })
})

const addBatch = (source: string, batch: Partial<MailBatch>) =>
  booted.payload.create({
    collection: 'mail-batches',
    data: {
      key: uniqueName('zending'),
      kind: 'uitgave',
      source,
      size: 10,
      state: 'wacht',
      dueAt: '2026-11-20T17:00:00.000Z',
      attempts: 3,
      ...batch,
    },
  })

async function addDeliveries(mailing: string, count: number, row: object): Promise<void> {
  for (let index = 0; index < count; index += 1)
    await booted.payload.create({
      collection: 'deliveries',
      data: {
        key: uniqueName('delivery'),
        kind: 'uitgave',
        mailing,
        state: 'gebundeld',
        dueAt: '2026-11-20T17:00:00.000Z',
        attempts: 0,
        ...row,
      },
    })
}

test('progress tells how far it is and what came of it, and of who left only from ten on', async () => {
  const { id } = await makeMailing(booted.payload, { party, stage: 'bezig' })
  const sent = await addBatch(id, { state: 'verzonden', accepted: 9 })
  const open = await addBatch(id, { state: 'onbeslist' })
  const waiting = await addBatch(id, { state: 'wacht', dueAt: '2099-01-01T00:00:00.000Z' })
  await addDeliveries(id, 1, { batch: sent.key, state: 'mislukt' })
  await addDeliveries(id, 5, { batch: sent.key, state: 'bezorgd' })
  await addDeliveries(id, 1, { batch: sent.key, state: 'teruggekomen' })
  const endedAt = '2026-11-21T17:00:00.000Z'
  await addDeliveries(id, 1, { batch: sent.key, state: 'klacht', endedAt })
  await addDeliveries(id, 2, { batch: sent.key })
  await addDeliveries(id, 10, { batch: open.key })
  await addDeliveries(id, 10, { batch: waiting.key })
  const { body } = await ask(id, 'progress', writer)
  expect(body).toMatchObject({
    stage: 'bezig',
    batches: { isComplete: false, total: 3, sent: 1 },
    hasUndecided: true,
    undecided: 10,
    goesOnAt: '2099-01-01T00:00:00.000Z',
    results: {
      recipients: 30,
      accepted: 9,
      delivered: 6,
      bounced: 1,
      complained: 1,
      unsubscribed: null,
      failed: 1,
      lapsed: 0,
      uncertain: 10,
    },
  })
})

test('of a handful of readers no number is told at all', async () => {
  const { id } = await makeMailing(booted.payload, { party, stage: 'verzonden' })
  await addDeliveries(id, 4, { state: 'bezorgd' })
  const { results } = (await ask(id, 'progress')).body as { results: Record<string, unknown> }
  expect(Object.values(results)).toEqual(Object.values(results).map(() => null))
})

test('unanswered mails wait for an editor, whose choice is done once and noted', async () => {
  const { id } = await makeMailing(booted.payload, { party, stage: 'bezig' })
  const again = await addBatch(id, {
    state: 'onbeslist',
    unansweredSince: '2026-11-19T17:00:00.000Z',
  })
  const batch = (key: string) =>
    booted.payload.findByID({ collection: 'mail-batches', id: key, depth: 0 })
  expect((await decide(id, 'opnieuw', writer)).status).toBe(403)
  expect((await decide(id, 'misschien')).status).toBe(400)
  expect((await decide(id, 'opnieuw')).body).toEqual({ decided: 1 })
  expect(await batch(again.id)).toMatchObject({ state: 'wacht', attempts: 0 })
  expect((await batch(again.id)).unansweredSince ?? null).toBeNull()
  expect((await decide(id, 'opnieuw')).status).toBe(409)

  const left = await addBatch(id, { state: 'onbeslist' })
  expect((await decide(id, 'laten')).status).toBe(200)
  expect(await batch(left.id)).toMatchObject({
    state: 'mislukt',
    failure: 'besloten-niet-te-versturen',
  })
  const { docs } = await booted.payload.find({
    collection: 'audit-entries',
    where: { and: [{ subjectId: { equals: id } }, { act: { equals: 'mailing-besluit' } }] },
  })
  expect(docs).toHaveLength(2)
})
