import type { BootedPayload } from '@tests/support/boot-payload'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { confirmSubscription, sendDueMail } from '@/newsletter/api'
import { idOf } from '@/platform/relation'
import { bootPayload } from '@tests/support/boot-payload'
import { makeDecision } from '@tests/support/make-decision'
import { hardBounce, tellByWebhook, webhookSecret } from '@tests/support/resend-webhook'
import { rest } from '@tests/support/rest'
import { uniqueName } from '@tests/support/unique-name'

import { fakePost, followAll, makePlace, signUp, tokenIn } from './readers'

let booted: BootedPayload
beforeAll(async () => {
  process.env.RESEND_WEBHOOK_SECRET = webhookSecret
  booted = await bootPayload()
})
afterAll(() => booted.stop())

const eventId = () => uniqueName('msg')
const tell = (
  ...told: Parameters<typeof tellByWebhook> extends [unknown, ...infer Rest] ? Rest : never
) => tellByWebhook(booted.config, ...told)

/** A reader who follows two things and was mailed about one. */
async function mailedReader(): Promise<{ delivery: string; subscriber: string; dossier: string }> {
  const { payload } = booted
  const { dossier, municipality } = await makePlace(payload)
  const email = `${uniqueName('lezer').replace(' ', '-')}@voorbeeld.nl`
  const now = new Date()
  await followAll(payload, [{ email, targetKind: 'dossier', target: dossier.slug }], now)
  await followAll(payload, [{ email, targetKind: 'municipality', target: municipality.slug }], now)
  await makeDecision(payload, { dossiers: [dossier.id] })
  await sendDueMail(payload, now, fakePost(payload).postbox)
  const { docs } = await payload.find({
    collection: 'deliveries',
    where: { kind: { equals: 'bericht' } },
    sort: '-createdAt',
    limit: 1,
    depth: 0,
    showHiddenFields: true,
  })
  const [delivery] = docs
  if (!delivery) throw new Error('Nothing was mailed')
  return {
    delivery: delivery.id,
    subscriber: idOf(delivery.subscriber) ?? '',
    dossier: dossier.slug,
  }
}

async function stateOf(delivery: string): Promise<string> {
  return (await booted.payload.findByID({ collection: 'deliveries', id: delivery, depth: 0 })).state
}

async function followed(subscriber: string) {
  const { docs } = await booted.payload.find({
    collection: 'subscriptions',
    where: { subscriber: { equals: subscriber } },
    depth: 0,
    sort: 'targetKind',
  })
  return docs.map(({ state, endedReason }) => [state, endedReason ?? null])
}

async function eventsOf(delivery: string): Promise<string[]> {
  const { docs } = await booted.payload.find({
    collection: 'mail-events',
    where: { delivery: { equals: delivery } },
    sort: 'createdAt',
  })
  return docs.map(({ kind }) => kind)
}

test('a dead mailbox is mailed nothing more, and the reason is kept with the consent', async () => {
  const { delivery, subscriber } = await mailedReader()
  const told = { ...hardBounce, id: eventId(), tags: { delivery } }

  expect(await tell(told)).toMatchObject({ status: 200, body: { result: 'recorded' } })
  expect(await stateOf(delivery)).toBe('teruggekomen')
  expect(await followed(subscriber)).toEqual([
    ['beeindigd', 'bounce'],
    ['beeindigd', 'bounce'],
  ])
  const { docs } = await booted.payload.find({
    collection: 'consents',
    where: { subscriber: { equals: subscriber } },
    depth: 0,
  })
  expect(docs.map(({ state, withdrawal }) => [state, withdrawal])).toEqual([
    ['ingetrokken', 'bounce'],
    ['ingetrokken', 'bounce'],
  ])
  const holder = await booted.payload.findByID({ collection: 'subscribers', id: subscriber })
  expect(holder.state).toBe('gestopt')
})

test('told again, also by two at once, it counts once', async () => {
  const { delivery } = await mailedReader()
  const told = {
    type: 'email.complained',
    id: eventId(),
    tags: [{ name: 'delivery', value: delivery }],
  }

  const answers = await Promise.all([tell(told), tell(told), tell(told)])
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
  expect(await tell(told)).toMatchObject({ body: { result: 'told-before' } })
  expect(await eventsOf(delivery)).toEqual(['klacht'])
})

test('what arrives late does not undo what happened later', async () => {
  const { delivery, subscriber } = await mailedReader()
  const say = (type: string, data: object = {}) =>
    tell({ type, data, id: eventId(), tags: { delivery } })

  await say('email.delivery_delayed')
  expect(await stateOf(delivery)).toBe('gebundeld')
  await tell({ ...hardBounce, id: eventId(), tags: { delivery } })
  await say('email.delivered')
  expect(await stateOf(delivery)).toBe('teruggekomen')
  await say('email.complained')
  expect(await stateOf(delivery)).toBe('klacht')
  await tell({ ...hardBounce, id: eventId(), tags: { delivery } })
  expect(await stateOf(delivery)).toBe('klacht')
  expect(await eventsOf(delivery)).toHaveLength(5)
  expect((await followed(subscriber)).map(([state]) => state)).toEqual(['beeindigd', 'beeindigd'])
})

test('a full mailbox is mailed again; one that the provider blocks is not', async () => {
  const full = await mailedReader()
  await tell({
    type: 'email.bounced',
    data: { bounce: { type: 'Transient', subType: 'MailboxFull', message: 'full' } },
    id: eventId(),
    tags: { delivery: full.delivery },
  })
  expect(await stateOf(full.delivery)).toBe('gebundeld')
  expect((await followed(full.subscriber)).map(([state]) => state)).toEqual(['actief', 'actief'])

  const blocked = await mailedReader()
  await tell({
    type: 'email.suppressed',
    data: { suppressed: { type: 'OnAccountSuppressionList', message: 'blocked' } },
    id: eventId(),
    tags: { delivery: blocked.delivery },
  })
  expect(await stateOf(blocked.delivery)).toBe('mislukt')
  expect(await followed(blocked.subscriber)).toEqual([
    ['beeindigd', 'bounce'],
    ['beeindigd', 'bounce'],
  ])
})

test('a single mail without a tag is found by the id that the provider gave it', async () => {
  const { subscriber } = await mailedReader()
  const { docs } = await booted.payload.find({
    collection: 'deliveries',
    where: { and: [{ subscriber: { equals: subscriber } }, { kind: { equals: 'bevestiging' } }] },
    limit: 1,
  })
  const [single] = docs
  await tell({ type: 'email.delivered', id: eventId(), emailId: single?.providerId ?? '' })
  expect(await stateOf(single?.id ?? '')).toBe('bezorgd')
})

test('news of one mail settles a batch that nobody answered about, not one that is being handed over', async () => {
  const { payload } = booted
  const stateAfterNews = async (batch: object) => {
    const { delivery } = await mailedReader()
    const key = uniqueName('uitgave')
    const { id } = await payload.create({
      collection: 'mail-batches',
      data: {
        key,
        kind: 'uitgave',
        source: 'uitgave',
        size: 1,
        state: 'wacht',
        dueAt: new Date().toISOString(),
        attempts: 1,
        ...batch,
      },
    })
    await payload.update({
      collection: 'deliveries',
      id: delivery,
      data: { batch: key, state: 'gebundeld' },
    })
    await tell({ type: 'email.delivered', id: eventId(), tags: { delivery } })
    return (await payload.findByID({ collection: 'mail-batches', id })).state
  }
  const since = new Date().toISOString()
  expect(await stateAfterNews({ state: 'onbeslist' })).toBe('verzonden')
  expect(await stateAfterNews({ unansweredSince: since })).toBe('verzonden')
  expect(await stateAfterNews({ state: 'bezig', leaseUntil: '2026-01-01T00:00:00Z' })).toBe(
    'verzonden',
  )
  expect(await stateAfterNews({})).toBe('wacht')
  expect(await stateAfterNews({ state: 'bezig', leaseUntil: '2099-01-01T00:00:00Z' })).toBe('bezig')
})

test('who reports our question as spam cannot be signed up by its link any more', async () => {
  const { payload } = booted
  const { dossier } = await makePlace(payload)
  const { postbox, mailer } = fakePost(payload)
  const email = 'ongevraagd@voorbeeld.nl'
  const now = new Date()
  await signUp(payload, { email, targetKind: 'dossier', target: dossier.slug }, now)
  await sendDueMail(payload, now, postbox)
  const [mail] = mailer.to(email)
  const { docs } = await payload.find({
    collection: 'deliveries',
    where: { kind: { equals: 'bevestiging' } },
    sort: '-createdAt',
    limit: 1,
  })
  await tell({ type: 'email.complained', id: eventId(), tags: { delivery: docs[0]?.id } })

  const token = tokenIn(mail ?? { text: '' })
  expect(await confirmSubscription(payload, token, now)).toEqual({ kind: 'link-expired' })
})

test('only Resend is heard, and not a recording of it', async () => {
  const { delivery } = await mailedReader()
  const told = { ...hardBounce, id: eventId(), tags: { delivery } }
  const other = `whsec_${Buffer.from('of somebody else').toString('base64')}`

  expect((await tell(told, { secret: other })).status).toBe(401)
  expect((await tell(told, { ageSeconds: 6 * 60 })).status).toBe(401)
  expect((await tell(told, { ageSeconds: -6 * 60 })).status).toBe(401)
  expect((await tell(told, { changed: ' ' })).status).toBe(401)
  expect(
    (await rest(booted.config, '/mail-events/resend', { method: 'POST', body: {} })).status,
  ).toBe(401)
  expect((await tell({ ...told, data: { padding: 'x'.repeat(200_000) } })).status).toBe(413)
  expect(await stateOf(delivery)).toBe('gebundeld')
  expect(await eventsOf(delivery)).toEqual([])
})

test('what is not about a mail of ours is answered kindly and forgotten', async () => {
  const before = (await booted.payload.find({ collection: 'mail-events' })).totalDocs
  expect(await tell({ type: 'email.opened', id: eventId() })).toMatchObject({
    status: 200,
    body: { result: 'ignored' },
  })
  expect(await tell({ type: 'planet.discovered', id: eventId() })).toMatchObject({ status: 200 })
  expect(
    await tell({ ...hardBounce, id: eventId(), tags: { delivery: 'gone' }, emailId: 'gone' }),
  ).toMatchObject({ status: 200, body: { result: 'no-such-delivery' } })
  expect((await booted.payload.find({ collection: 'mail-events' })).totalDocs).toBe(before)
})
