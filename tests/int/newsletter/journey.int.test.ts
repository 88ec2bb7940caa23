import type { BootedPayload } from '@tests/support/boot-payload'
import type { Decision } from '@/payload-types'

import { AsyncLocalStorage } from 'node:async_hooks'
import { setTimeout as sleep } from 'node:timers/promises'

import { afterAll, beforeAll, expect, test, vi } from 'vitest'

import {
  confirmSubscription,
  endSubscriptionByToken,
  findConfirmation,
  findEnding,
  sendDueMail,
} from '@/newsletter/api'
import { agreementTo } from '@/newsletter/view'
import { inTransaction } from '@/platform/in-transaction'
import { bootPayload } from '@tests/support/boot-payload'
import { fuzzy } from '@tests/support/fuzzy'
import { makeDecision } from '@tests/support/make-decision'
import { makePost, movePost } from '@tests/support/make-post'

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

test('from a form to a mail about a post, and out again', async () => {
  const { payload } = booted
  const { postbox, mailer } = fakePost(payload)
  const { dossier, party } = await makePlace(payload)
  const asked = {
    email: 'Mevrouw@voorbeeld.nl',
    targetKind: 'dossier',
    target: dossier.slug,
  } as const

  expect(await signUp(payload, asked, monday)).toEqual({ kind: 'accepted' })
  await sendDueMail(payload, monday, postbox)
  const [question] = mailer.to('Mevrouw@voorbeeld.nl')
  const { text: wording } = agreementTo({ kind: 'dossier', name: dossier.title }, 'direct')
  expect(question?.text).toContain(wording)

  // A mail scanner follows the link as often as it likes.
  const token = tokenIn(question ?? { text: '' })
  for (let look = 0; look < 3; look += 1)
    expect(await findConfirmation(payload, token, monday)).toEqual({
      kind: 'waiting',
      wording,
      label: dossier.title,
    })

  const post = await makePost(payload, { party: party.id, dossiers: [dossier.id] })
  await movePost(payload, post, { stage: 'gepubliceerd' })
  await sendDueMail(payload, after(monday, minuteMs), postbox)
  expect(mailer.sent).toHaveLength(1)

  expect(await confirmSubscription(payload, token, after(monday, 2 * minuteMs))).toEqual({
    kind: 'confirmed',
  })
  expect(await confirmSubscription(payload, token, after(monday, 3 * minuteMs))).toEqual({
    kind: 'already-confirmed',
  })
  const followed = await findConfirmation(payload, token, after(monday, 4 * minuteMs))
  expect(followed).toMatchObject({
    kind: 'already-confirmed',
    target: { kind: 'dossier', slug: dossier.slug },
  })
  // Whoever thinks better of it need not wait for the first mail.
  const way = 'endingUrl' in followed ? new URL(followed.endingUrl) : null
  expect(way?.pathname).toBe('/nieuwsbrief/opzeggen')
  expect(await findEnding(payload, way?.searchParams.get('token') ?? '')).toMatchObject({
    kind: 'following',
  })

  const later = await makePost(payload, {
    party: party.id,
    dossiers: [dossier.id],
    stage: 'gepubliceerd',
  })
  const hourLater = after(monday, 60 * minuteMs)
  await sendDueMail(payload, hourLater, postbox)
  await sendDueMail(payload, after(hourLater, minuteMs), postbox)
  const [, news, ...more] = mailer.to('Mevrouw@voorbeeld.nl')
  expect(more).toEqual([])
  expect(news?.subject).toBe(later.title)
  expect(news?.headers).toMatchObject({ 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' })

  const stop = tokenIn(news ?? { text: '' }, 'opzeggen')
  expect(await findEnding(payload, stop)).toEqual({ kind: 'following', label: dossier.title })
  expect(await endSubscriptionByToken(payload, stop, hourLater)).toEqual({ kind: 'ended' })
  expect(await endSubscriptionByToken(payload, stop, hourLater)).toEqual({ kind: 'ended' })
  expect(await findEnding(payload, stop)).toEqual({ kind: 'ended' })

  await makePost(payload, { party: party.id, dossiers: [dossier.id], stage: 'gepubliceerd' })
  await sendDueMail(payload, after(hourLater, dayMs), postbox)
  expect(mailer.sent).toHaveLength(2)
  expect(await confirmSubscription(payload, token, after(hourLater, dayMs))).toEqual({
    kind: 'link-expired',
  })
})

test('a link that is a week old asks to sign up again', async () => {
  const { payload } = booted
  const { postbox, mailer } = fakePost(payload)
  const { dossier } = await makePlace(payload)
  await signUp(
    payload,
    { email: 'laat@voorbeeld.nl', targetKind: 'dossier', target: dossier.slug },
    monday,
  )
  await sendDueMail(payload, monday, postbox)
  const [mail] = mailer.to('laat@voorbeeld.nl')

  const tooLate = after(monday, 7 * dayMs + minuteMs)
  const token = tokenIn(mail ?? { text: '' })
  expect(await findConfirmation(payload, token, tooLate)).toEqual({ kind: 'link-expired' })
  expect(await confirmSubscription(payload, token, tooLate)).toEqual({ kind: 'link-expired' })
  expect(await confirmSubscription(payload, 'made-up', monday)).toEqual({ kind: 'link-expired' })
})

test('who stopped can come back', async () => {
  const { payload } = booted
  const { postbox, mailer } = fakePost(payload)
  const { dossier } = await makePlace(payload)
  const asked = {
    email: 'terug@voorbeeld.nl',
    targetKind: 'dossier',
    target: dossier.slug,
  } as const
  await follow(payload, asked, monday)
  await makeDecision(payload, { dossiers: [dossier.id] })
  await sendDueMail(payload, after(monday, minuteMs), postbox)
  await endSubscriptionByToken(
    payload,
    tokenIn(mailer.sent[0] ?? { text: '' }, 'opzeggen'),
    after(monday, 2 * minuteMs),
  )

  await follow(payload, asked, after(monday, 10 * minuteMs))
  await makeDecision(payload, { dossiers: [dossier.id] })
  await sendDueMail(payload, after(monday, 20 * minuteMs), postbox)
  expect(mailer.to('terug@voorbeeld.nl')).toHaveLength(2)
})

test('a follower of a dossier and of its municipality gets one mail with both reasons', async () => {
  const { payload } = booted
  const { postbox, mailer } = fakePost(payload)
  const { dossier, municipality } = await makePlace(payload)
  const email = 'dubbel@voorbeeld.nl'
  await follow(payload, { email, targetKind: 'dossier', target: dossier.slug }, monday)
  await follow(payload, { email, targetKind: 'municipality', target: municipality.slug }, monday)

  await makeDecision(payload, { dossiers: [dossier.id] })
  await sendDueMail(payload, after(monday, minuteMs), postbox)

  const [mail, ...more] = mailer.to(email)
  expect(more).toEqual([])
  expect(mail?.text).toContain(`omdat u het dossier ${dossier.title} volgt`)
  expect(mail?.text).toContain(`omdat u de gemeente ${municipality.name} volgt`)

  // Leaving one leaves the other.
  await endSubscriptionByToken(
    payload,
    tokenIn(mail ?? { text: '' }, 'opzeggen'),
    after(monday, 2 * minuteMs),
  )
  await makeDecision(payload, { dossiers: [dossier.id] })
  await sendDueMail(payload, after(monday, 3 * minuteMs), postbox)
  const second = mailer.to(email)[1]
  expect(second?.text).not.toContain('het dossier')
  expect(second?.text).toContain('de gemeente')
})

test('small edits of a step are told to nobody; a date that moves and a withdrawal are told', async () => {
  const { payload } = booted
  const { postbox, mailer } = fakePost(payload)
  const { dossier, party } = await makePlace(payload)
  const email = 'volger@voorbeeld.nl'
  const step = await makeDecision(payload, {
    dossiers: [dossier.id],
    status: 'gepland',
    when: { edtf: '2030-04-22', asWritten: '22 april 2030' },
  })
  const post = await makePost(payload, {
    party: party.id,
    dossiers: [dossier.id],
    stage: 'gepubliceerd',
  })
  await follow(payload, { email, targetKind: 'dossier', target: dossier.slug }, monday)
  const alreadySent = mailer.sent.length

  await payload.update({
    collection: 'decisions',
    id: step.id,
    data: { summary: 'Beter verwoord.' },
  })
  await sendDueMail(payload, after(monday, minuteMs), postbox)
  expect(mailer.sent).toHaveLength(alreadySent)

  await payload.update({
    collection: 'decisions',
    id: step.id,
    data: {
      when: { edtf: '2030-05-08', asWritten: '8 mei 2030' },
      planChange: { reason: 'Het advies komt later.' },
    },
  })
  await sendDueMail(payload, after(monday, 2 * minuteMs), postbox)
  expect(mailer.sent.at(-1)?.subject).toContain('Andere datum: ')
  expect(mailer.sent.at(-1)?.text).toContain(
    'Wanneer: 8 mei 2030 (eerst: 22 april 2030)\nWaarom: Het advies komt later.',
  )

  await movePost(payload, post, { stage: 'ingetrokken' })
  await sendDueMail(payload, after(monday, 3 * minuteMs), postbox)
  expect(mailer.sent.at(-1)?.subject).toBe(`Ingetrokken: ${post.title}`)
  expect(mailer.sent).toHaveLength(alreadySent + 2)
})

test('a post that is withdrawn before the mail leaves is not mailed', async () => {
  const { payload } = booted
  const { postbox, mailer } = fakePost(payload)
  const { dossier, party } = await makePlace(payload)
  await follow(
    payload,
    { email: 'net@voorbeeld.nl', targetKind: 'dossier', target: dossier.slug },
    monday,
  )

  const post = await makePost(payload, {
    party: party.id,
    dossiers: [dossier.id],
    stage: 'gepubliceerd',
  })
  await movePost(payload, post, { stage: 'ingetrokken' })
  await sendDueMail(payload, after(monday, minuteMs), postbox)
  expect(mailer.to('net@voorbeeld.nl').map(({ subject }) => subject)).toEqual([
    `Ingetrokken: ${post.title}`,
  ])
})

test('a step rests before it is mailed, and what changes meanwhile becomes one mail about what it is then', async () => {
  const { payload } = booted
  const { postbox, mailer } = fakePost(payload)
  const { dossier } = await makePlace(payload)
  const email = 'rustig@voorbeeld.nl'
  await follow(payload, { email, targetKind: 'dossier', target: dossier.slug }, monday)
  const resting = { ...postbox, stepRestMs: 10 * minuteMs }
  const plan = (title: string) =>
    makeDecision(payload, {
      title,
      dossiers: [dossier.id],
      status: 'gepland',
      when: fuzzy('2030-01-26'),
    })
  const change = (id: string, data: Partial<Decision>) =>
    payload.update({ collection: 'decisions', id, data })

  const kept = await plan('Raad besluit')
  const mistake = await plan('Vergissing')
  await payload.delete({ collection: 'decisions', id: mistake.id })
  await sendDueMail(payload, new Date(), resting)
  expect(mailer.to(email)).toHaveLength(0)
  const rested = () => after(new Date(), 11 * minuteMs)
  await sendDueMail(payload, rested(), resting)
  expect(mailer.to(email).map(({ subject }) => subject)).toEqual(['Nieuwe stap: Raad besluit'])

  await change(kept.id, { when: fuzzy('2030-04'), planChange: { reason: 'Rapport te laat' } })
  await change(kept.id, { when: fuzzy('2030-06'), planChange: { reason: 'Eerst inspraak' } })
  await sendDueMail(payload, rested(), resting)
  const [, moved, ...others] = mailer.to(email)
  expect(others).toEqual([])
  expect(moved?.text).toContain('juni 2030 (eerst: 26 januari 2030)')
  expect(moved?.text).toContain('Eerst inspraak')
  expect(moved?.text).not.toContain('Rapport te laat')

  await change(kept.id, { status: 'vervallen' })
  await sendDueMail(payload, rested(), resting)
  expect(mailer.to(email).at(-1)?.subject).toBe('Gaat niet door: Raad besluit')
})

test('a change that comes while the mail about the one before is being written is mailed too', async () => {
  const { payload } = booted
  const { postbox, mailer } = fakePost(payload)
  const { dossier } = await makePlace(payload)
  const email = 'precies@voorbeeld.nl'
  await follow(payload, { email, targetKind: 'dossier', target: dossier.slug }, monday)
  const { id } = await makeDecision(payload, {
    dossiers: [dossier.id],
    status: 'gepland',
    when: fuzzy('2030-01-26'),
  })
  await sendDueMail(payload, new Date(), postbox)
  const moveTo = (edtf: string) =>
    inTransaction(payload, (req) =>
      payload.update({ collection: 'decisions', id, data: { when: fuzzy(edtf) }, req }),
    )
  await moveTo('2030-04')

  // A save of its own, not one within the transaction that it comes in between.
  const asSomebodyElse = AsyncLocalStorage.snapshot()
  const find = payload.find.bind(payload)
  const later: Promise<unknown>[] = []
  const spy = vi.spyOn(payload, 'find').mockImplementation((async (options: never) => {
    const found = await find(options)
    const { collection, depth } = options as { collection: string; depth?: number }
    // The news was read, and is not written down yet.
    if (collection === 'decisions' && depth === 2 && later.length === 0) {
      later.push(asSomebodyElse(() => moveTo('2030-08')))
      await Promise.race([...later, sleep(1500)])
    }
    return found
  }) as never)
  await sendDueMail(payload, new Date(), postbox)
  await Promise.all(later)
  spy.mockRestore()
  await sendDueMail(payload, new Date(), postbox)
  expect(later).toHaveLength(1)
  expect(mailer.to(email).at(-1)?.text).toContain('augustus 2030')
})
