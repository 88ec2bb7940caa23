import type { BootedPayload } from '@tests/support/boot-payload'

import { fileURLToPath } from 'node:url'

import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'

import {
  confirmSubscription,
  endSubscriptionByToken,
  findEnding,
  postboxOf,
  rotateKeys,
  sendDueMail,
} from '@/newsletter/api'
import { addRows } from '@/platform/add-rows.command'
import { addressCipher } from '@/platform/address-cipher.adapter'
import { inTransaction } from '@/platform/in-transaction'
import { idOf } from '@/platform/relation'
import { bootPayload } from '@tests/support/boot-payload'
import { makeDecision } from '@tests/support/make-decision'
import { startScript } from '@tests/support/start-child'

import {
  after,
  dayMs,
  fakePost,
  follow,
  makePlace,
  minuteMs,
  monday,
  signUp,
  tokenIn,
} from './readers'

const secret = 'een nieuw geheim voor de adressen hier'
const child = fileURLToPath(new URL('../../support/rotate-child.ts', import.meta.url))

let booted: BootedPayload
beforeAll(async () => {
  booted = await bootPayload()
})
afterAll(() => booted.stop())

const later = after(monday, dayMs)
const onlyOld = () =>
  addressCipher({ current: 'k1', secrets: { k1: booted.payload.config.secret } })
const both = () =>
  addressCipher({ current: 'k2', secrets: { k1: booted.payload.config.secret, k2: secret } })
const onlyNew = () => addressCipher({ current: 'k2', secrets: { k2: secret } })

/** As if the server had been started again with other ADDRESS_KEYS. */
function useKeys(cipher: ReturnType<typeof both>): void {
  Object.assign(postboxOf(booted.payload), { cipher })
}

beforeEach(async () => {
  for (const collection of [
    'deliveries',
    'consents',
    'subscriptions',
    'signups',
    'subscribers',
    'alerts',
  ] as const)
    await booted.payload.db.deleteMany({ collection, where: {} })
  useKeys(onlyOld())
})

async function subscribers() {
  const { docs } = await booted.payload.find({
    collection: 'subscribers',
    pagination: false,
    showHiddenFields: true,
  })
  return docs
}
const subscriptions = async () =>
  (await booted.payload.find({ collection: 'subscriptions', pagination: false, depth: 0 })).docs

async function aPlace() {
  const { dossier } = await makePlace(booted.payload)
  return { dossier, asked: { targetKind: 'dossier', target: dossier.slug } as const }
}

test('everything is sealed anew, and with the new key alone readers are still mailed', async () => {
  const { payload } = booted
  const { dossier, asked } = await aPlace()
  await follow(payload, { ...asked, email: 'mevrouw@voorbeeld.nl' }, monday)
  // One form that waits, and one question whose mail waits.
  await signUp(payload, { ...asked, email: 'vraagt@voorbeeld.nl' }, monday)
  const failing = fakePost(payload)
  failing.mailer.refuseNext(new Error('Not now'))
  await sendDueMail(payload, monday, failing.postbox)
  await signUp(payload, { ...asked, email: 'wacht@voorbeeld.nl' }, monday)

  useKeys(both())
  const done = await rotateKeys(payload, { cipher: both(), now: later })
  expect(done).toEqual({
    subscribers: 2,
    merged: 0,
    signUps: 1,
    links: 1,
    unreadable: 0,
    left: { k1: 0 },
  })
  expect(await rotateKeys(payload, { cipher: both(), now: later })).toMatchObject({
    subscribers: 0,
    signUps: 0,
    links: 0,
  })

  useKeys(onlyNew())
  const { postbox, mailer } = fakePost(payload)
  await makeDecision(payload, { dossiers: [dossier.id] })
  await sendDueMail(payload, later, postbox)
  expect(mailer.to('mevrouw@voorbeeld.nl')).toHaveLength(1)
  expect(mailer.to('wacht@voorbeeld.nl')).toHaveLength(1)
  const [question] = mailer.to('vraagt@voorbeeld.nl')
  expect(await confirmSubscription(payload, tokenIn(question ?? { text: '' }), later)).toEqual({
    kind: 'confirmed',
  })
})

test('a known reader is known under both keys, before, during and after', async () => {
  const { payload } = booted
  const { asked } = await aPlace()
  const email = 'bekend@voorbeeld.nl'
  await follow(payload, { ...asked, email }, monday)
  const again = async (expected: RegExp) => {
    const { postbox, mailer } = fakePost(payload)
    await signUp(payload, { ...asked, email: 'Bekend@VOORBEELD.nl' }, later)
    await sendDueMail(payload, later, postbox)
    expect(mailer.to(email)[0]?.subject ?? mailer.sent[0]?.subject).toMatch(expected)
    expect(await subscribers()).toHaveLength(1)
  }
  // A form of the old server that the new one handles.
  const handled = fakePost(payload)
  await signUp(payload, { ...asked, email }, later)
  useKeys(both())
  await sendDueMail(payload, later, { ...handled.postbox, cipher: both() })
  expect(handled.mailer.to(email)[0]?.subject).toBe('U bent al aangemeld bij Raadlijn')

  await again(/al aangemeld/)
  await rotateKeys(payload, { cipher: both(), now: later })
  await again(/al aangemeld/)
  expect((await subscribers())[0]?.addressHash).toMatch(/^k2\./)
})

test('links in old mails stop what they stopped, as long as the old key is listed', async () => {
  const { payload } = booted
  const { dossier, asked } = await aPlace()
  await follow(payload, { ...asked, email: 'klaar@voorbeeld.nl' }, monday)
  const { postbox, mailer } = fakePost(payload)
  await makeDecision(payload, { dossiers: [dossier.id] })
  await sendDueMail(payload, monday, postbox)
  const token = tokenIn(mailer.sent[0] ?? { text: '' }, 'opzeggen')

  useKeys(both())
  await rotateKeys(payload, { cipher: both(), now: later })
  expect(await findEnding(payload, token)).toMatchObject({ kind: 'following' })
  useKeys(onlyNew())
  expect(await endSubscriptionByToken(payload, token, later)).toEqual({ kind: 'not-our-link' })
  useKeys(both())
  expect(await endSubscriptionByToken(payload, token, later)).toEqual({ kind: 'ended' })
  expect((await subscriptions()).map(({ state }) => state)).toEqual(['beeindigd'])
})

test('one mailbox under both keys becomes one reader, and both links stop it', async () => {
  const { payload } = booted
  const [one, other] = [await aPlace(), await aPlace()]
  const email = 'dubbel@voorbeeld.nl'
  await follow(payload, { ...one.asked, email }, monday)
  await follow(payload, { ...other.asked, email }, monday)
  const old = await subscriptions()
  // A server that did not know the old key yet.
  useKeys(onlyNew())
  await follow(payload, { ...one.asked, email }, later)
  expect(await subscribers()).toHaveLength(2)

  useKeys(both())
  const done = await rotateKeys(payload, { cipher: both(), now: later })
  expect(done).toMatchObject({ subscribers: 1, merged: 1, left: { k1: 0 } })
  const merged = await subscribers()
  expect(merged.map(({ state }) => state).toSorted()).toEqual(['bevestigd', 'gewist'])
  expect(merged.filter(({ sealedAddress }) => sealedAddress)).toHaveLength(1)
  const { docs: evidence } = await payload.find({ collection: 'consents', depth: 0 })
  expect(evidence.map(({ state }) => state)).toEqual(['gegeven', 'gegeven', 'gegeven'])

  const { postbox, mailer } = fakePost(payload)
  await makeDecision(payload, { dossiers: [one.dossier.id, other.dossier.id] })
  await sendDueMail(payload, after(later, minuteMs), postbox)
  expect(mailer.sent).toHaveLength(1)

  const { cipher } = postboxOf(payload)
  const oldOne = old.find(({ targetKey }) => targetKey === `dossier:${one.dossier.id}`)?.id ?? ''
  const link = `${oldOne}.${cipher.sign(`unsubscribe:${oldOne}`)}`
  expect(await findEnding(payload, link)).toMatchObject({ kind: 'following' })
  await endSubscriptionByToken(payload, link, after(later, 2 * minuteMs))
  const active = (await subscriptions()).filter(({ state }) => state === 'actief')
  expect(active.map(({ targetKey }) => targetKey)).toEqual([`dossier:${other.dossier.id}`])

  // The link in an old overview names the reader as they were.
  for (const { id } of active)
    await payload.update({ collection: 'subscriptions', id, data: { frequency: 'dag' } })
  const mark = `dag_${idOf(old[0]?.subscriber) ?? ''}`
  const overview = `${mark}.${cipher.sign(`unsubscribe:${mark}`)}`
  await endSubscriptionByToken(payload, overview, after(later, 3 * minuteMs))
  expect((await subscriptions()).filter(({ state }) => state === 'actief')).toEqual([])
})

test('who stopped under one key is not mailed because of the other', async () => {
  const { payload } = booted
  const { dossier, asked } = await aPlace()
  const email = 'gestopt@voorbeeld.nl'
  await follow(payload, { ...asked, email }, monday)
  const [old] = await subscriptions()
  useKeys(onlyNew())
  await follow(payload, { ...asked, email }, monday)
  useKeys(both())
  const link = `${old?.id ?? ''}.${both().sign(`unsubscribe:${old?.id ?? ''}`)}`
  await endSubscriptionByToken(payload, link, later)

  await rotateKeys(payload, { cipher: both(), now: after(later, minuteMs) })
  const { postbox, mailer } = fakePost(payload)
  await makeDecision(payload, { dossiers: [dossier.id] })
  await sendDueMail(payload, after(later, dayMs), postbox)
  expect(mailer.sent).toEqual([])
  const { docs } = await payload.find({ collection: 'consents', depth: 0 })
  expect(docs.map(({ state }) => state)).toEqual(['ingetrokken', 'ingetrokken'])
})

test('killed half-way it goes on where it was', async () => {
  const { payload } = booted
  const cipher = onlyOld()
  const rows = Array.from({ length: 450 }, (_, index) => {
    const address = `lezer-${index}@voorbeeld.nl`
    const addressHash = cipher.lookupHash(address)
    return {
      state: 'bevestigd' as const,
      addressHash,
      sealedAddress: cipher.seal(address, addressHash),
    }
  })
  await inTransaction(payload, (req) => addRows(req, { collection: 'subscribers', rows }))

  process.env.ADDRESS_KEYS = `k2:${secret},k1`
  const killed = await startScript(child)
  killed.go()
  await killed.hears('sealed 250.')
  await killed.kill()
  const half = (await subscribers()).filter(({ addressHash }) => addressHash.startsWith('k2.'))
  expect(half.length).toBeGreaterThanOrEqual(100)
  expect(half.length).toBeLessThan(450)

  expect(await untilItEnds()).toMatchObject({ unreadable: 0, left: { k1: 0 } })
  const opened = (await subscribers()).map(({ sealedAddress, addressHash }) =>
    onlyNew().open(sealedAddress ?? '', addressHash),
  )
  expect(new Set(opened)).toEqual(new Set(rows.map((_, index) => `lezer-${index}@voorbeeld.nl`)))
}, 180_000)

/** As an operator would: a database may hold on to what the killed one had in hands for a while. */
async function untilItEnds(attempts = 3): Promise<object> {
  const next = await startScript(child)
  next.go()
  try {
    await next.ends()
  } catch (error) {
    if (attempts <= 1) throw error
    return untilItEnds(attempts - 1)
  }
  return JSON.parse(next.lines.find((line) => line.startsWith('done'))?.slice(5) ?? '') as object
}

test('what no key opens is left alone and told as a number', async () => {
  await booted.payload.create({
    collection: 'subscribers',
    data: { state: 'bevestigd', addressHash: 'k1.kapot', sealedAddress: 'k1.kapot' },
  })
  expect(await rotateKeys(booted.payload, { cipher: both(), now: later })).toEqual({
    subscribers: 0,
    merged: 0,
    signUps: 0,
    links: 0,
    unreadable: 1,
    left: { k1: 1 },
  })
})
