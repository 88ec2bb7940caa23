import type { Payload } from 'payload'
import type { BootedPayload } from '@tests/support/boot-payload'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { endSubscriptionByToken, sendDueMail } from '@/newsletter/api'
import { TemporaryMailError } from '@/platform/mailer'
import { bootPayload } from '@tests/support/boot-payload'
import { makeDecision } from '@tests/support/make-decision'
import { makePost } from '@tests/support/make-post'

import { after, dayMs, fakePost, follow, makePlace, minuteMs, monday, tokenIn } from './readers'

let booted: BootedPayload
beforeAll(async () => {
  booted = await bootPayload()
})
afterAll(() => booted.stop())

const anotherProcess = (payload: Payload): Payload => Object.create(payload) as Payload
/** Two minutes past eight in Amsterdam, on the day after monday and on the Saturday after it. */
const tuesdayMorning = new Date('2026-03-03T07:02:00Z')
const saturdayMorning = new Date('2026-03-07T07:02:00Z')

async function followEverything(email: string, frequency: 'dag' | 'week') {
  const { payload } = booted
  const place = await makePlace(payload)
  await follow(payload, { email, targetKind: 'dossier', target: place.dossier.slug }, monday)
  const { slug } = place.municipality
  await follow(payload, { email, targetKind: 'municipality', target: slug }, monday)
  await payload.db.updateMany({
    collection: 'subscriptions',
    where: {
      targetKey: { in: [`dossier:${place.dossier.id}`, `municipality:${place.municipality.id}`] },
    },
    data: { frequency },
  })
  return place
}

test('who asked for a day at a time hears the next morning, once, under each thing that is followed', async () => {
  const { payload } = booted
  const email = 'dag@voorbeeld.nl'
  const { dossier, municipality } = await followEverything(email, 'dag')
  const { title } = await makeDecision(payload, { dossiers: [dossier.id] })
  const { postbox, mailer } = fakePost(payload)

  await sendDueMail(payload, after(monday, 10 * minuteMs), postbox)
  expect(mailer.to(email)).toEqual([])

  const processes = [payload, anotherProcess(payload), anotherProcess(payload)]
  await Promise.all(processes.map((process) => sendDueMail(process, tuesdayMorning, postbox)))
  await sendDueMail(payload, after(tuesdayMorning, dayMs / 2), postbox)

  const [mail, ...more] = mailer.to(email)
  expect(more).toEqual([])
  expect(mail?.subject).toBe('Uw overzicht van dinsdag 3 maart 2026')
  expect(mail?.text.split(title)).toHaveLength(3)
  expect(mail?.text).toContain(dossier.title)
  expect(mail?.text).toContain(municipality.name)
  expect(mail?.headers?.['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click')

  const token = tokenIn({ text: mail?.headers?.['List-Unsubscribe'] ?? '' }, 'opzeggen')
  expect(await endSubscriptionByToken(payload, token, tuesdayMorning)).toEqual({ kind: 'ended' })
  const { totalDocs } = await payload.count({
    collection: 'subscriptions',
    where: { and: [{ frequency: { equals: 'dag' } }, { state: { equals: 'actief' } }] },
  })
  expect(totalDocs).toBe(0)
})

test('a day on which nothing happened brings no mail, nor does a day about other things', async () => {
  const { payload } = booted
  const email = 'stil@voorbeeld.nl'
  await followEverything(email, 'dag')
  const elsewhere = await makePlace(payload)
  await makeDecision(payload, { dossiers: [elsewhere.dossier.id] })
  const { postbox, mailer } = fakePost(payload)

  const wednesday = after(tuesdayMorning, dayMs)
  await sendDueMail(payload, after(wednesday, -60 * minuteMs), postbox)
  await sendDueMail(payload, wednesday, postbox)
  await sendDueMail(payload, after(wednesday, dayMs), postbox)
  expect(mailer.to(email)).toEqual([])
})

test('a week is told on Saturday: a new text as new, not one that came and went', async () => {
  const { payload } = booted
  const email = 'week@voorbeeld.nl'
  const { dossier, party } = await followEverything(email, 'week')
  const { postbox, mailer } = fakePost(payload)
  const live = { party: party.id, dossiers: [dossier.id], stage: 'gepubliceerd' as const }
  const stays = await makePost(payload, live)
  const goes = await makePost(payload, live)
  const friday = new Date('2026-03-06T10:00:00Z')
  await sendDueMail(payload, friday, postbox)
  await payload.update({ collection: 'posts', id: goes.id, data: { stage: 'ingetrokken' } })
  await sendDueMail(payload, after(friday, minuteMs), postbox)
  expect(mailer.to(email)).toEqual([])

  await sendDueMail(payload, saturdayMorning, postbox)
  const [mail, ...more] = mailer.to(email)
  expect(more).toEqual([])
  expect(mail?.subject).toBe('Uw weekoverzicht van zaterdag 7 maart 2026')
  expect(mail?.text).toContain(stays.title)
  expect(mail?.text).not.toContain(goes.title)
})

test('what was told when the provider was down is told again in the same words, under the same key', async () => {
  const { payload } = booted
  const email = 'storing@voorbeeld.nl'
  const { dossier } = await followEverything(email, 'dag')
  const { postbox, mailer } = fakePost(payload)
  const sunday = new Date('2026-03-08T12:00:00Z')
  await sendDueMail(payload, sunday, postbox)
  await makeDecision(payload, { dossiers: [dossier.id] })
  await sendDueMail(payload, after(sunday, minuteMs), postbox)

  const morning = new Date('2026-03-09T07:02:00Z')
  mailer.refuseNext(new TemporaryMailError('resend-500', null, true))
  expect(await sendDueMail(payload, morning, postbox)).toMatchObject({ later: 1, sent: 0 })
  await payload.update({
    collection: 'dossiers',
    id: dossier.id,
    data: { title: 'Heet nu anders' },
  })
  expect(await sendDueMail(payload, after(morning, minuteMs), postbox)).toMatchObject({ sent: 1 })
  expect(new Set(mailer.batchKeys).size).toBe(1)
  expect(new Set(mailer.attempts.map(({ text }) => text)).size).toBe(1)
})
