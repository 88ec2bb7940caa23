import type { Payload } from 'payload'
import type { BatchMailer, Mailer } from '@/platform/mailer'
import type { FakeMailer } from '@tests/support/fake-mailer'
import type { BootedPayload } from '@tests/support/boot-payload'

import { afterAll, beforeAll, expect, test, vi } from 'vitest'

import { sendDueMail } from '@/newsletter/api'
import { TemporaryMailError } from '@/platform/mailer'
import { bootPayload } from '@tests/support/boot-payload'
import { makeDecision } from '@tests/support/make-decision'

import { after, dayMs, fakePost, followAll, makePlace, minuteMs, monday, signUp } from './readers'

let booted: BootedPayload
beforeAll(async () => {
  booted = await bootPayload()
})
afterAll(() => booted.stop())

/** Another process, as far as a run of mail can know: nothing is shared but the database. */
const anotherProcess = (payload: Payload): Payload => Object.create(payload) as Payload

/** Takes a batch and never answers. */
function lastBreathOf(mailer: FakeMailer): BatchMailer & Mailer {
  const dying = mute(mailer)
  return {
    ...dying,
    sendBatch: (...batch) => mailer.sendBatch(...batch).then(() => new Promise<never>(() => {})),
  }
}

/** Takes nothing and never answers. */
function mute({ mostAtOnce, remembersForMs }: FakeMailer): BatchMailer & Mailer {
  const never = () => new Promise<never>(() => {})
  return {
    mostAtOnce,
    remembersForMs,
    whenFree: () => Promise.resolve(),
    send: never,
    sendBatch: never,
  }
}

async function followers(count: number): Promise<{ dossier: string; emails: string[] }> {
  const { dossier } = await makePlace(booted.payload)
  const emails = Array.from(
    { length: count },
    (_, index) => `lezer-${index}@${dossier.slug}.example`,
  )
  await followAll(
    booted.payload,
    emails.map((email) => ({ email, targetKind: 'dossier', target: dossier.slug })),
    monday,
  )
  return { dossier: dossier.id, emails }
}

const later = after(monday, 10 * minuteMs)

test('several processes at once mail each follower once', async () => {
  const { payload } = booted
  const { dossier, emails } = await followers(6)
  const { postbox, mailer } = fakePost(payload)
  mailer.mostAtOnce = 2
  await makeDecision(payload, { dossiers: [dossier] })

  const processes = [payload, anotherProcess(payload), anotherProcess(payload)]
  await Promise.all(processes.map((process) => sendDueMail(process, later, postbox)))

  expect(mailer.sent.map(({ to }) => to).toSorted()).toEqual(emails)
  // Not even an attempt was made twice: the claim decides, not the mailer.
  expect(mailer.attempts).toHaveLength(6)
  expect(mailer.batchKeys).toHaveLength(3)
})

test('a process that is killed after each single batch leaves nobody out and nobody twice', async () => {
  const { payload } = booted
  const { dossier, emails } = await followers(4)
  const { postbox, mailer } = fakePost(payload)
  mailer.mostAtOnce = 1
  await makeDecision(payload, { dossiers: [dossier] })

  let now = later
  for (let round = 0; round < 12; round += 1) {
    const dying = anotherProcess(payload)
    // Dies between the answer of the mailer and the note of it: the worst moment.
    const lastBreath = { ...postbox, mailer: lastBreathOf(mailer) }
    await Promise.race([
      sendDueMail(dying, now, lastBreath),
      new Promise((resolve) => setTimeout(resolve, 300)),
    ])
    now = after(now, 2 * minuteMs)
  }
  await sendDueMail(anotherProcess(payload), after(now, 2 * minuteMs), postbox)

  expect(mailer.sent.map(({ to }) => to).toSorted()).toEqual(emails)
  expect(mailer.attempts.length).toBeGreaterThan(4)
  const { totalDocs } = await payload.count({
    collection: 'mail-batches',
    where: { state: { not_equals: 'verzonden' } },
  })
  expect(totalDocs).toBe(0)
})

test('a mailer in trouble is tried again later, and the letter arrives once', async () => {
  const { payload } = booted
  const { dossier, emails } = await followers(1)
  const { postbox, mailer } = fakePost(payload)
  await makeDecision(payload, { dossiers: [dossier] })
  mailer.refuseNext(
    new TemporaryMailError('resend-500'),
    new TemporaryMailError('resend-429', 5 * minuteMs),
  )

  expect(await sendDueMail(payload, later, postbox)).toMatchObject({ later: 1, sent: 0 })
  expect(await sendDueMail(payload, after(later, 5000), postbox)).toMatchObject({
    later: 0,
    sent: 0,
  })
  expect(await sendDueMail(payload, after(later, 2 * minuteMs), postbox)).toMatchObject({
    later: 1,
  })
  expect(await sendDueMail(payload, after(later, 10 * minuteMs), postbox)).toMatchObject({
    sent: 1,
  })
  expect(mailer.sent.map(({ to }) => to)).toEqual(emails)
  expect(new Set(mailer.batchKeys).size).toBe(1)
  expect(new Set(mailer.attempts.map(({ text }) => text)).size).toBe(1)
})

test('an address that is refused for good is noted and left alone; the rest of its batch is mailed', async () => {
  const { payload } = booted
  const { dossier, emails } = await followers(3)
  const { postbox, mailer } = fakePost(payload)
  await makeDecision(payload, { dossiers: [dossier] })
  const [dead = '', ...alive] = emails
  mailer.refuseAddress(dead)

  expect(await sendDueMail(payload, later, postbox)).toMatchObject({ failed: 1, sent: 2 })
  expect(await sendDueMail(payload, after(later, dayMs), postbox)).toMatchObject({
    failed: 0,
    sent: 0,
  })
  expect(mailer.sent.map(({ to }) => to).toSorted()).toEqual(alive)
  const { totalDocs } = await payload.count({
    collection: 'deliveries',
    where: { state: { equals: 'mislukt' } },
  })
  expect(totalDocs).toBe(1)
})

test('a letter that was broken off a day ago is not sent again without knowing', async () => {
  const { payload } = booted
  const { dossier } = await followers(1)
  const { postbox, mailer } = fakePost(payload)
  await makeDecision(payload, { dossiers: [dossier] })
  const lastBreath = { ...postbox, mailer: mute(mailer) }
  await Promise.race([
    sendDueMail(anotherProcess(payload), later, lastBreath),
    new Promise((resolve) => setTimeout(resolve, 500)),
  ])

  expect(await sendDueMail(payload, after(later, dayMs), postbox)).toMatchObject({
    uncertain: 1,
    sent: 0,
  })
  expect(mailer.sent).toEqual([])
})

test('a form that is waiting goes before a queue of alerts', async () => {
  const { payload } = booted
  const { dossier } = await followers(2)
  const { postbox, mailer } = fakePost(payload)
  const { slug } = await payload.findByID({ collection: 'dossiers', id: dossier })
  await makeDecision(payload, { dossiers: [dossier] })
  await signUp(payload, { email: 'nieuw@voorbeeld.nl', targetKind: 'dossier', target: slug }, later)

  await sendDueMail(payload, later, postbox)
  expect(mailer.sent[0]?.to).toBe('nieuw@voorbeeld.nl')
  expect(mailer.sent).toHaveLength(3)
})

test('who signs up for what goes away in the meantime causes no trouble', async () => {
  const { payload } = booted
  const { postbox, mailer } = fakePost(payload)
  const { dossier } = await makePlace(payload)
  const complaint = vi.spyOn(payload.logger, 'error')
  await signUp(
    payload,
    { email: 'weg@voorbeeld.nl', targetKind: 'dossier', target: dossier.slug },
    later,
  )
  await payload.delete({ collection: 'dossiers', id: dossier.id })

  await sendDueMail(payload, later, postbox)
  expect(mailer.to('weg@voorbeeld.nl')).toEqual([])
  expect(complaint).not.toHaveBeenCalled()
})
