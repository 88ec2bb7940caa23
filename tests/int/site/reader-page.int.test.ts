import type { BootedPayload } from '@tests/support/boot-payload'
import type { Page } from './newsletter-door'

import { setTimeout as sleep } from 'node:timers/promises'

import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'

import { eraseExpired, sendDueMail } from '@/newsletter/api'
import { choiceField } from '@/newsletter/view'
import { bootPayload } from '@tests/support/boot-payload'
import { mailsTo } from '@tests/support/mails-to'
import { rest } from '@tests/support/rest'
import { makeUser } from '@tests/support/make-user'
import { uniqueName } from '@tests/support/unique-name'

import { followAll, makePlace, tokenIn } from '../newsletter/readers'

import { download, hiddenFields, look, rowsOf, send } from './newsletter-door'

const [secondMs, hourMs] = [1000, 3_600_000]
const ownPage = '/nieuwsbrief/voorkeuren'

let booted: BootedPayload
beforeAll(async () => {
  booted = await bootPayload()
})
afterAll(async () => {
  // A form starts a mail run by itself, a moment later.
  await sleep(200)
  await sendMail()
  await booted.stop()
})
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() })
})
afterEach(() => void vi.useRealTimers())

const wait = (ms: number) => vi.setSystemTime(Date.now() + ms)
const newAddress = () => `${uniqueName('lezer').replace(' ', '-')}@voorbeeld.nl`

async function ask(email: string): Promise<Page> {
  const asked = await send(ownPage, { email, website: '' })
  wait(4 * secondMs)
  return send(ownPage, hiddenFields(asked))
}

/** Twice: the first may only wait for a run that began before the last form. */
async function sendMail(): Promise<void> {
  for (let run = 0; run < 2; run += 1) await sendDueMail(booted.payload, new Date())
}

/** Asks for the link and opens the mail. */
async function tokenFor(email: string): Promise<string> {
  const before = (await mailsTo(booted, email)).length
  await ask(email)
  await sendMail()
  const mails = await mailsTo(booted, email)
  expect(mails).toHaveLength(before + 1)
  const link = mails.find(({ subject }) => subject === 'Uw voorkeuren bij Raadlijn')
  return tokenIn({ text: link?.text ?? '' }, 'voorkeuren')
}

async function makeFollower() {
  const email = newAddress()
  const { payload } = booted
  const { dossier, party } = await makePlace(payload)
  await followAll(payload, [{ email, targetKind: 'dossier', target: dossier.slug }], new Date())
  await followAll(payload, [{ email, targetKind: 'party', target: party.slug }], new Date())
  const subscriptionTo = async (key: string) =>
    (await rowsOf(booted, 'subscriptions')).find(({ targetKey }) => targetKey === key)
  return {
    email,
    dossier,
    party,
    toDossier: () => subscriptionTo(`dossier:${dossier.id}`),
    toParty: () => subscriptionTo(`party:${party.id}`),
  }
}

test('whoever asks for a link hears the same, known or not: in words, in headers, and in work', async () => {
  const { email } = await makeFollower()
  const shapes = []
  for (const one of [email, newAddress()]) {
    const asked = await send(ownPage, { email: one, website: '' })
    wait(4 * secondMs)
    const work = [vi.spyOn(booted.payload, 'create'), vi.spyOn(booted.payload, 'find')]
    const sent = await send(ownPage, hiddenFields(asked))
    const done = work.map(({ mock }) => mock.calls.map(([{ collection }]) => collection))
    vi.restoreAllMocks()
    shapes.push({
      page: asked.html.replaceAll(one, '…').replace(/name="kaartje" value="[^"]+"/, ''),
      headers: [[...asked.headers], [...sent.headers]],
      statuses: [asked.status, sent.status],
      done,
    })
    await sendMail()
    expect(await rowsOf(booted, 'link-requests')).toEqual([])
  }
  expect(shapes[0]).toEqual(shapes[1])
  expect(shapes[0]?.statuses).toEqual([200, 303])
  expect(shapes[0]?.done[0]).toEqual(['spent-challenges', 'link-requests'])
})

test('a known address gets one mail, with a link that shows what is followed and changes nothing by being opened', async () => {
  const reader = await makeFollower()
  const token = await tokenFor(reader.email)
  const before = JSON.stringify(await rowsOf(booted, 'subscriptions'))
  for (let times = 0; times < 3; times += 1) {
    const page = await look(ownPage, token)
    expect(page.status).toBe(200)
    expect(page.html).toContain(reader.dossier.title)
    expect(page.html).toContain(reader.email)
    expect(page.headers.get('cache-control')).toBe('no-store')
    expect(page.headers.get('referrer-policy')).toBe('no-referrer')
    expect(page.headers.get('x-robots-tag')).toContain('noindex')
    expect((await look('/nieuwsbrief/voorkeuren/wissen', token)).html).toContain('Ja, wis alles')
    expect((await download(token)).headers.get('cache-control')).toBe('no-store')
  }
  expect(JSON.stringify(await rowsOf(booted, 'subscriptions'))).toBe(before)
})

test('nobody is bothered with more than three links a day', async () => {
  const { email } = await makeFollower()
  const before = (await mailsTo(booted, email)).length
  for (let times = 0; times < 5; times += 1) await ask(email)
  await sendMail()
  expect(await mailsTo(booted, email)).toHaveLength(before + 3)
})

test('how often is changed, and one thing is stopped, by a press', async () => {
  const reader = await makeFollower()
  const token = await tokenFor(reader.email)
  const [dossier, party] = [await reader.toDossier(), await reader.toParty()]
  const page = await send(ownPage, {
    token,
    doe: 'bewaar',
    [choiceField(String(dossier?.id))]: 'week',
    [choiceField(String(party?.id))]: 'stop',
  })
  expect(page.html).toContain('Uw keuzes zijn bewaard.')
  expect(await reader.toDossier()).toMatchObject({ frequency: 'week', state: 'actief' })
  expect(await reader.toParty()).toMatchObject({ state: 'beeindigd', endedReason: 'opgezegd' })

  const consents = await rowsOf(booted, 'consents')
  expect(consents.find(({ subscription }) => subscription === party?.id)).toMatchObject({
    state: 'ingetrokken',
  })
  expect(consents.find(({ subscription }) => subscription === dossier?.id)).toMatchObject({
    state: 'gegeven',
  })
})

test('a link opens the things of its own reader only', async () => {
  const [mine, other] = [await makeFollower(), await makeFollower()]
  const token = await tokenFor(mine.email)
  const theirs = await other.toDossier()
  const choices = { [choiceField(String(theirs?.id))]: 'stop' }
  expect((await send(ownPage, { token, doe: 'bewaar', ...choices })).status).toBe(200)
  expect(await other.toDossier()).toMatchObject({ state: 'actief' })
  expect((await download(token)).html).not.toContain(String(theirs?.id))
})

test('everything is stopped at once, and the address is erased after 28 days', async () => {
  const reader = await makeFollower()
  const token = await tokenFor(reader.email)
  const page = await send(ownPage, { token, doe: 'stop-alles' })
  expect(page.html).toContain('U krijgt geen mail meer. Wij wissen uw adres na 28 dagen')
  const dossier = await reader.toDossier()
  expect([dossier?.state, (await reader.toParty())?.state]).toEqual(['beeindigd', 'beeindigd'])

  await eraseExpired(booted.payload, new Date(Date.now() + 29 * 24 * hourMs))
  const owner = (await rowsOf(booted, 'subscribers')).find(({ id }) => id === dossier?.subscriber)
  expect(owner).toMatchObject({ state: 'gewist', sealedAddress: null })
})

test('a link works two hours; then it says so, and one that was never made says that', async () => {
  const { email } = await makeFollower()
  const token = await tokenFor(email)
  wait(2 * hourMs - 10 * secondMs)
  expect((await look(ownPage, token)).status).toBe(200)
  wait(20 * secondMs)
  for (const place of [ownPage, '/nieuwsbrief/voorkeuren/wissen'] as const) {
    const late = await look(place, token)
    expect(late.status).toBe(410)
    expect(late.html).toContain('Mail mij de link')
    expect((await send(place, { token, doe: 'stop-alles' })).status).toBe(410)
    expect((await look(place, 'verzonnen')).status).toBe(404)
  }
  expect((await download(token)).status).toBe(410)
  await eraseExpired(booted.payload, new Date())
  expect((await look(ownPage, token)).status).toBe(404)
})

test('the token of a link is stored nowhere, and no role reads links or requests', async () => {
  const { email } = await makeFollower()
  const token = await tokenFor(email)
  for (const place of ['reader-links', 'deliveries', 'link-requests'] as const)
    expect(JSON.stringify(await rowsOf(booted, place))).not.toContain(token)
  const admin = await makeUser(booted, { isAdmin: true })
  for (const place of ['reader-links', 'link-requests', 'spent-challenges'])
    expect((await rest(booted.config, `/${place}`, { token: admin.token })).status).toBe(403)
})

test('after erasing the link opens nothing, no mail is sent, and the same address may begin anew', async () => {
  const reader = await makeFollower()
  const token = await tokenFor(reader.email)
  const before = (await mailsTo(booted, reader.email)).length
  const page = await send('/nieuwsbrief/voorkeuren/wissen', { token })
  expect(page.html).toContain('Alles is gewist')
  expect((await look(ownPage, token)).status).toBe(404)
  await ask(reader.email)
  await sendMail()
  expect(await mailsTo(booted, reader.email)).toHaveLength(before)

  const { email, dossier } = reader
  const again = { email, targetKind: 'dossier', target: dossier.slug } as const
  await followAll(booted.payload, [again], new Date())
  expect(await reader.toDossier()).toMatchObject({ state: 'actief' })
})

test('the answer takes as long for a known address as for an unknown one', async () => {
  const { email } = await makeFollower()
  // No mail run comes in between.
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout'], now: Date.now() })
  const times = { known: [] as number[], unknown: [] as number[] }
  for (let turn = 0; turn < 30; turn += 1)
    for (const kind of ['known', 'unknown'] as const) {
      const form = { email: kind === 'known' ? email : newAddress(), website: '' }
      const asked = await send(ownPage, form)
      wait(4 * secondMs)
      const startedMs = performance.now()
      const { status } = await send(ownPage, hiddenFields(asked))
      times[kind].push(performance.now() - startedMs)
      expect(status).toBe(303)
    }
  const [known, unknown] = [median(times.known), median(times.unknown)]
  // Twice as long would be seen from outside; a busy machine makes a tenth or so.
  expect(Math.abs(known - unknown) / Math.max(known, unknown)).toBeLessThan(0.5)
}, 60_000)

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
