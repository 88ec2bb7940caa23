import type { BootedPayload } from '@tests/support/boot-payload'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { endSubscriptionByToken, sendDueMail } from '@/newsletter/api'
import { TemporaryMailError } from '@/platform/mailer'
import { addReaders } from '@tests/support/add-readers'
import { bootPayload } from '@tests/support/boot-payload'
import { makeRunningMailing } from '@tests/support/make-mailing'

import { after, dayMs, fakePost, follow, makePlace, minuteMs, monday, tokenIn } from './readers'

let booted: BootedPayload
beforeAll(async () => {
  booted = await bootPayload()
})
afterAll(() => booted.stop())

const later = after(monday, 10 * minuteMs)

/** Every test has readers of its own: a mailbox that follows two parties would be no fault and spoil the count. */
async function issueFor(emails: readonly string[]) {
  const { payload } = booted
  const { party, dossier } = await makePlace(payload)
  for (const email of emails)
    await follow(payload, { email, targetKind: 'party', target: party.slug }, monday)
  return { party, dossier, mailing: await makeRunningMailing(payload, party), ...fakePost(payload) }
}

const stageOf = async (id: string) =>
  (await booted.payload.findByID({ collection: 'mailings', id })).stage

function setStage(id: string, stage: 'bezig' | 'geannuleerd' | 'gepauzeerd') {
  return booted.payload.db.updateOne({ collection: 'mailings', id, data: { stage } })
}

test('an issue goes once to everybody who follows the party, and to nobody else', async () => {
  const { payload } = booted
  await issueFor(['ander@voorbeeld.nl'])
  const { mailing, mailer, postbox } = await issueFor(['een@voorbeeld.nl', 'twee@voorbeeld.nl'])

  expect(await sendDueMail(payload, later, postbox)).toMatchObject({ sent: 2 })
  await sendDueMail(payload, after(later, minuteMs), postbox)
  const mails = mailer.sent.filter(({ subject }) => subject === mailing.subject)
  expect(mails.map(({ to }) => to).toSorted()).toEqual(['een@voorbeeld.nl', 'twee@voorbeeld.nl'])
  expect(await stageOf(mailing.id)).toBe('verzonden')

  const [mail] = mails
  expect(mail?.headers?.['Auto-Submitted']).toBeUndefined()
  expect(Object.values(mail?.tags ?? {})).toHaveLength(1)
  const token = tokenIn({ text: mail?.text ?? '' }, 'opzeggen')
  expect(await endSubscriptionByToken(payload, token, later)).toEqual({ kind: 'ended' })
})

test('an issue without readers is sent, to nobody', async () => {
  const { mailing, postbox } = await issueFor([])
  await sendDueMail(booted.payload, later, postbox)
  expect(await stageOf(mailing.id)).toBe('verzonden')
})

test('who stops after the batches were formed gets none; the rest do', async () => {
  const { payload } = booted
  const { mailing, mailer, postbox } = await issueFor(['blijft@voorbeeld.nl', 'stopt@voorbeeld.nl'])
  mailer.refuseNext(new TemporaryMailError('resend-429'))
  await sendDueMail(payload, later, postbox)
  const { docs } = await payload.find({
    collection: 'deliveries',
    where: { mailing: { equals: mailing.id } },
    showHiddenFields: true,
  })
  expect(docs).toHaveLength(2)
  const [attempt] = mailer.attempts.filter(({ to }) => to === 'stopt@voorbeeld.nl')
  await endSubscriptionByToken(payload, tokenIn({ text: attempt?.text ?? '' }, 'opzeggen'), later)

  expect(await sendDueMail(payload, after(later, 5 * minuteMs), postbox)).toMatchObject({
    sent: 1,
    lapsed: 1,
  })
  expect(mailer.sent.map(({ to }) => to)).toEqual(['blijft@voorbeeld.nl'])
})

test('who stops while nobody knows whether the batch was taken stays in it, so that it is the same batch', async () => {
  const { payload } = booted
  const { mailer, postbox } = await issueFor(['wel@voorbeeld.nl', 'misschien@voorbeeld.nl'])
  mailer.refuseNext(new TemporaryMailError('resend-unreachable', null, true))
  await sendDueMail(payload, later, postbox)
  const [attempt] = mailer.attempts.filter(({ to }) => to === 'misschien@voorbeeld.nl')
  await endSubscriptionByToken(payload, tokenIn({ text: attempt?.text ?? '' }, 'opzeggen'), later)

  await sendDueMail(payload, after(later, 5 * minuteMs), postbox)
  const [first, second, third, fourth] = mailer.attempts
  expect([third, fourth]).toEqual([first, second])
  expect(new Set(mailer.batchKeys).size).toBe(1)
})

test('a pause holds what has not left, and going on sends the rest once', async () => {
  const { payload } = booted
  const { party } = await makePlace(payload)
  await addReaders(payload, { party: party.id, count: 25 })
  const { id } = await makeRunningMailing(payload, party)
  const { mailer, postbox } = fakePost(payload)
  mailer.mostAtOnce = 5
  // Three batches are under way when the fourth would begin: whoever presses pause stops what comes after.
  const pausing = {
    ...postbox,
    mailerOfParty: () => ({
      mostAtOnce: 5,
      remembersForMs: mailer.remembersForMs,
      whenFree: () => Promise.resolve(),
      sendBatch: async (...batch: Parameters<typeof mailer.sendBatch>) => {
        await setStage(id, 'gepauzeerd')
        throw new TemporaryMailError(`resend-429-${batch[1]}`)
      },
    }),
  }
  await sendDueMail(payload, later, pausing)
  expect(await stageOf(id)).toBe('gepauzeerd')
  expect(await sendDueMail(payload, after(later, 5 * minuteMs), postbox)).toMatchObject({ sent: 0 })

  await setStage(id, 'bezig')
  await sendDueMail(payload, after(later, 10 * minuteMs), postbox)
  expect(mailer.sent).toHaveLength(25)
  expect(new Set(mailer.sent.map(({ to }) => to)).size).toBe(25)
  expect(await stageOf(id)).toBe('verzonden')
})

test('a cancelled issue sends nothing more', async () => {
  const { payload } = booted
  const { mailing, mailer, postbox } = await issueFor(['afgelast@voorbeeld.nl'])
  mailer.refuseNext(new TemporaryMailError('resend-429'))
  await sendDueMail(payload, later, postbox)
  await setStage(mailing.id, 'geannuleerd')

  expect(await sendDueMail(payload, after(later, dayMs), postbox)).toMatchObject({
    sent: 0,
    lapsed: 1,
  })
  expect(mailer.sent).toEqual([])
  expect(await stageOf(mailing.id)).toBe('geannuleerd')
})

test('a batch that was never answered waits for a decision when the provider forgets, and keeps the issue open', async () => {
  const { payload } = booted
  const { mailing, mailer, postbox } = await issueFor(['onbeslist@voorbeeld.nl'])
  mailer.refuseNext(new TemporaryMailError('resend-unreachable', null, true))
  await sendDueMail(payload, later, postbox)

  expect(await sendDueMail(payload, after(later, dayMs), postbox)).toMatchObject({ uncertain: 1 })
  expect(await sendDueMail(payload, after(later, 2 * dayMs), postbox)).toMatchObject({ sent: 0 })
  expect(mailer.sent).toEqual([])
  expect(await stageOf(mailing.id)).toBe('bezig')
  const { docs } = await payload.find({
    collection: 'mail-batches',
    where: { source: { equals: mailing.id } },
  })
  expect(docs).toMatchObject([{ state: 'onbeslist', size: 1 }])
})

test('a mailer that remembers nothing is not asked twice about what it did not answer', async () => {
  const { payload } = booted
  const { mailer, postbox } = await issueFor(['smtp@voorbeeld.nl'])
  mailer.remembersForMs = 0
  mailer.refuseNext(new TemporaryMailError('smtp-econnection', null, true))
  await sendDueMail(payload, later, postbox)
  expect(await sendDueMail(payload, after(later, minuteMs), postbox)).toMatchObject({
    uncertain: 1,
    sent: 0,
  })
})
