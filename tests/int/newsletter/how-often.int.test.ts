import type { BootedPayload } from '@tests/support/boot-payload'
import type { Asked } from './readers'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { confirmSubscription, sendDueMail } from '@/newsletter/api'
import { agreementTo } from '@/newsletter/view'
import { bootPayload } from '@tests/support/boot-payload'
import { makeDecision } from '@tests/support/make-decision'
import { makeParty } from '@tests/support/make-party'

import { after, fakePost, follow, makePlace, minuteMs, monday, signUp, tokenIn } from './readers'

let booted: BootedPayload
beforeAll(async () => {
  booted = await bootPayload()
})
afterAll(() => booted.stop())

async function frequencyOf(targetKey: string): Promise<string[]> {
  const { docs } = await booted.payload.find({
    collection: 'subscriptions',
    where: { targetKey: { equals: targetKey } },
  })
  return docs.map(({ frequency }) => frequency)
}

test('how often is kept with the consent in the words of the form, and with the subscription', async () => {
  const { payload } = booted
  const { postbox, mailer } = fakePost(payload)
  const { dossier } = await makePlace(payload)
  const email = 'wekelijks@voorbeeld.nl'
  const asked: Asked = { email, targetKind: 'dossier', target: dossier.slug, frequency: 'week' }
  await follow(payload, asked, monday)
  expect(await frequencyOf(`dossier:${dossier.id}`)).toEqual(['week'])

  const { text, version } = agreementTo({ kind: 'dossier', name: dossier.title }, 'week')
  const { docs } = await payload.find({ collection: 'consents', sort: '-createdAt', limit: 1 })
  expect(docs[0]).toMatchObject({ wording: text, wordingVersion: version, state: 'gegeven' })

  await makeDecision(payload, { dossiers: [dossier.id] })
  await sendDueMail(payload, after(monday, minuteMs), postbox)
  expect(mailer.to(email)).toEqual([])
})

test('whoever asked twice with different answers gets the one of the mail that is confirmed', async () => {
  const { payload } = booted
  const { postbox, mailer } = fakePost(payload)
  const { dossier } = await makePlace(payload)
  const email = 'twijfel@voorbeeld.nl'
  const asked = { email, targetKind: 'dossier', target: dossier.slug } as const
  for (const frequency of ['direct', 'dag'] as const) {
    await signUp(payload, { ...asked, frequency }, monday)
    await sendDueMail(payload, monday, postbox)
  }
  const daily = mailer.to(email)[1]
  expect(daily?.text).toContain('Hoe vaak wilt u mail? Elke dag')
  await confirmSubscription(payload, tokenIn(daily ?? { text: '' }), after(monday, minuteMs))
  expect(await frequencyOf(`dossier:${dossier.id}`)).toEqual(['dag'])
})

test('a form for somebody who follows already changes nothing; the mail says how that is done', async () => {
  const { payload } = booted
  const { postbox, mailer } = fakePost(payload)
  const { dossier } = await makePlace(payload)
  const email = 'volgt-al@voorbeeld.nl'
  const asked = { email, targetKind: 'dossier', target: dossier.slug } as const
  await follow(payload, { ...asked, frequency: 'direct' }, monday)
  await signUp(payload, { ...asked, frequency: 'week' }, after(monday, minuteMs))
  await sendDueMail(payload, after(monday, minuteMs), postbox)

  expect(await frequencyOf(`dossier:${dossier.id}`)).toEqual(['direct'])
  expect(mailer.to(email)[0]?.text).toContain('/nieuwsbrief/voorkeuren')
})

test('each party is agreed to by itself, in words that name it', async () => {
  const { payload } = booted
  const { party, municipality } = await makePlace(payload)
  const other = await makeParty(payload, { municipality: municipality.id })
  const email = 'twee-partijen@voorbeeld.nl'
  for (const { slug } of [party, other])
    await follow(payload, { email, targetKind: 'party', target: slug }, monday)

  const { docs } = await payload.find({
    collection: 'consents',
    where: { targetKey: { in: [`party:${party.id}`, `party:${other.id}`] } },
    sort: 'createdAt',
  })
  expect(
    docs.map(({ wording }) => [party, other].map(({ name }) => wording.includes(name))),
  ).toEqual([
    [true, false],
    [false, true],
  ])
})
