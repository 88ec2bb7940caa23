import type { DataFromCollectionSlug } from 'payload'
import type { BootedPayload } from '@tests/support/boot-payload'

import { afterAll, beforeAll, expect, test } from 'vitest'

import {
  confirmSubscription,
  endSubscriptionByToken,
  eraseExpired,
  sendDueMail,
} from '@/newsletter/api'
import { bootPayload } from '@tests/support/boot-payload'
import { makeDecision } from '@tests/support/make-decision'

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

let booted: BootedPayload
beforeAll(async () => {
  booted = await bootPayload()
})
afterAll(() => booted.stop())

type Kept = 'subscribers' | 'consents' | 'subscriptions' | 'deliveries' | 'signups'

async function rows<Slug extends Kept>(collection: Slug): Promise<DataFromCollectionSlug<Slug>[]> {
  const { docs } = await booted.payload.find({
    collection,
    pagination: false,
    depth: 0,
    showHiddenFields: true,
  })
  return docs
}

test('a sign-up that nobody confirmed is gone after seven days, address and all', async () => {
  const { payload } = booted
  const { postbox } = fakePost(payload)
  const { dossier } = await makePlace(payload)
  await signUp(
    payload,
    { email: 'nooit@voorbeeld.nl', targetKind: 'dossier', target: dossier.slug },
    monday,
  )
  await sendDueMail(payload, monday, postbox)

  await eraseExpired(payload, after(monday, 7 * dayMs - minuteMs))
  expect(await rows('subscribers')).toHaveLength(1)
  await eraseExpired(payload, after(monday, 7 * dayMs + minuteMs))
  for (const collection of [
    'subscribers',
    'consents',
    'subscriptions',
    'deliveries',
    'signups',
  ] as const)
    expect(await rows(collection)).toEqual([])
})

test('a follower who asked for more and did not confirm that loses only the question', async () => {
  const { payload } = booted
  const { postbox } = fakePost(payload)
  const { dossier, municipality } = await makePlace(payload)
  const email = 'half@voorbeeld.nl'
  await follow(payload, { email, targetKind: 'dossier', target: dossier.slug }, monday)
  await signUp(payload, { email, targetKind: 'municipality', target: municipality.slug }, monday)
  await sendDueMail(payload, monday, postbox)

  await eraseExpired(payload, after(monday, 8 * dayMs))
  expect((await rows('subscriptions')).map(({ targetKey, state }) => [targetKey, state])).toEqual([
    [`dossier:${dossier.id}`, 'actief'],
  ])
  expect((await rows('consents')).map(({ state }) => state)).toEqual(['gegeven'])
})

test('an address is erased 28 days after the last subscription ended, and the evidence stays', async () => {
  const { payload } = booted
  const { postbox, mailer } = fakePost(payload)
  const { dossier } = await makePlace(payload)
  const email = 'klaar@voorbeeld.nl'
  await follow(payload, { email, targetKind: 'dossier', target: dossier.slug }, monday)
  await makeDecision(payload, { dossiers: [dossier.id] })
  await sendDueMail(payload, monday, postbox)
  const ended = after(monday, dayMs)
  await endSubscriptionByToken(
    payload,
    tokenIn(mailer.to(email)[0] ?? { text: '' }, 'opzeggen'),
    ended,
  )

  await eraseExpired(payload, after(ended, 28 * dayMs - minuteMs))
  const stopped = (await rows('subscribers')).find(({ state }) => state === 'gestopt')
  expect(stopped?.sealedAddress).toMatch(/^k1\./)

  await eraseExpired(payload, after(ended, 28 * dayMs + minuteMs))
  const erased = (await rows('subscribers')).find(({ id }) => id === stopped?.id)
  expect(erased).toMatchObject({
    state: 'gewist',
    sealedAddress: null,
    addressHash: `gewist:${stopped?.id ?? ''}`,
  })
  const evidence = (await rows('consents')).find(({ subscriber }) => subscriber === stopped?.id)
  expect(evidence).toMatchObject({ state: 'ingetrokken', withdrawal: 'opgezegd' })

  // The same mailbox may begin anew.
  await follow(
    payload,
    { email, targetKind: 'dossier', target: dossier.slug },
    after(ended, 40 * dayMs),
  )
})

test('who was asked anew keeps the link until it expires', async () => {
  const { payload } = booted
  const { postbox, mailer } = fakePost(payload)
  const { dossier } = await makePlace(payload)
  const asked = { email: 'weer@voorbeeld.nl', targetKind: 'dossier', target: dossier.slug } as const
  await follow(payload, asked, monday)
  await makeDecision(payload, { dossiers: [dossier.id] })
  await sendDueMail(payload, monday, postbox)
  await endSubscriptionByToken(
    payload,
    tokenIn(mailer.to(asked.email)[0] ?? { text: '' }, 'opzeggen'),
    monday,
  )
  const again = after(monday, 27 * dayMs)
  await signUp(payload, asked, again)
  await sendDueMail(payload, again, postbox)

  const sixDaysLater = after(again, 6 * dayMs)
  await eraseExpired(payload, sixDaysLater)
  const link = tokenIn(mailer.to(asked.email)[1] ?? { text: '' })
  expect(await confirmSubscription(payload, link, sixDaysLater)).toEqual({ kind: 'confirmed' })
})

test('who follows what is taken off the site follows nothing any more', async () => {
  const { payload } = booted
  const { dossier, municipality } = await makePlace(payload)
  const email = 'wees@voorbeeld.nl'
  await follow(payload, { email, targetKind: 'dossier', target: dossier.slug }, monday)
  await follow(payload, { email, targetKind: 'municipality', target: municipality.slug }, monday)
  await payload.delete({ collection: 'dossiers', id: dossier.id })

  await eraseExpired(payload, after(monday, minuteMs))
  const states = (await rows('subscriptions'))
    .filter(({ targetKey }) =>
      [`dossier:${dossier.id}`, `municipality:${municipality.id}`].includes(targetKey),
    )
    .map(({ targetKind, state, endedReason }) => [targetKind, state, endedReason ?? null])
  expect(states.toSorted()).toEqual([
    ['dossier', 'beeindigd', 'gewist'],
    ['municipality', 'actief', null],
  ])
})

test('that a mail was sent is forgotten after 90 days, what stood in it after 7', async () => {
  const { payload } = booted
  const { postbox } = fakePost(payload)
  const { dossier } = await makePlace(payload)
  await follow(
    payload,
    { email: 'oud@voorbeeld.nl', targetKind: 'dossier', target: dossier.slug },
    monday,
  )
  await makeDecision(payload, { dossiers: [dossier.id] })
  const now = new Date()
  await sendDueMail(payload, now, postbox)

  await eraseExpired(payload, after(now, 8 * dayMs))
  const { docs } = await payload.find({
    collection: 'alerts',
    where: { content: { exists: true } },
  })
  expect(docs).toEqual([])
  expect((await payload.find({ collection: 'alerts' })).docs).not.toEqual([])

  await eraseExpired(payload, after(now, 91 * dayMs))
  expect(await rows('deliveries')).toEqual([])
})
