import type { BootedPayload } from '@tests/support/boot-payload'
import type { Challenge } from '@/newsletter/api'
import type { Page, Place } from './newsletter-door'

import { solveChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'

import { eraseExpired } from '@/newsletter/api'
import { agreementTo } from '@/newsletter/view'
import { bootPayload } from '@tests/support/boot-payload'
import { makeDossier } from '@tests/support/make-dossier'

import { askSum, hiddenFields, look, rowsOf, send } from './newsletter-door'

const secondMs = 1000
let booted: BootedPayload
let dossier: { slug: string; title: string }
beforeAll(async () => {
  booted = await bootPayload()
  dossier = await makeDossier(booted.payload)
})
afterAll(() => booted.stop())
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout'], shouldAdvanceTime: true })
  await booted.payload.db.deleteMany({ collection: 'signups', where: {} })
})
afterEach(() => void vi.useRealTimers())

const formFor = (email: string) => ({
  email,
  targetKind: 'dossier',
  target: dossier.slug,
  frequency: 'week',
  consent: 'ja',
  website: '',
})

const wait = (ms: number) => vi.setSystemTime(Date.now() + ms)

async function solved(): Promise<string> {
  // The route answers with what altcha makes.
  const challenge = JSON.parse((await askSum()).html) as Challenge
  const solution = await solveChallenge({ challenge, deriveKey })
  return JSON.stringify({ challenge, solution })
}

/** Presses the second time as somebody who read the page. */
async function pressAgain(place: Place, page: Page): Promise<Page> {
  wait(4 * secondMs)
  return send(place, hiddenFields(page))
}

test('without scripts a form is sent by a second press, and nothing typed is lost', async () => {
  const asked = await send('/nieuwsbrief', formFor('tweede@voorbeeld.nl'))
  expect(asked.status).toBe(200)
  expect(asked.html).toContain('Nog één keer drukken')
  expect(hiddenFields(asked)).toMatchObject(formFor('tweede@voorbeeld.nl'))
  expect(await rowsOf(booted, 'signups')).toEqual([])

  const sent = await pressAgain('/nieuwsbrief', asked)
  expect(sent.status).toBe(303)
  expect(sent.headers.get('location')).toBe('/nieuwsbrief?stap=kijk-in-uw-mail')
  const [signUp] = await rowsOf(booted, 'signups')
  const { text } = agreementTo({ kind: 'dossier', name: dossier.title }, 'week')
  expect(signUp).toMatchObject({ wording: text, frequency: 'week' })
})

test('a press that is too fast may be repeated, one that is too late is asked for anew', async () => {
  const asked = await send('/nieuwsbrief', formFor('haast@voorbeeld.nl'))
  wait(secondMs)
  const hasty = await send('/nieuwsbrief', hiddenFields(asked))
  expect(hasty.html).toContain('Dat ging erg snel')
  expect((await pressAgain('/nieuwsbrief', hasty)).status).toBe(303)

  const left = await send('/nieuwsbrief', formFor('koffie@voorbeeld.nl'))
  wait(31 * 60 * secondMs)
  const late = await send('/nieuwsbrief', hiddenFields(left))
  expect(late.html).toContain('Nog één keer drukken')
  expect(late.html).not.toContain('Dat ging erg snel')
  expect((await pressAgain('/nieuwsbrief', late)).status).toBe(303)
})

test('a ticket is good once and for what was typed: pressing twice is one sign-up', async () => {
  const asked = await send('/nieuwsbrief', formFor('dubbel@voorbeeld.nl'))
  wait(4 * secondMs)
  const [first, second] = await Promise.all([
    send('/nieuwsbrief', hiddenFields(asked)),
    send('/nieuwsbrief', hiddenFields(asked)),
  ])
  expect([first.status, second.status]).toEqual([303, 303])
  expect(await rowsOf(booted, 'signups')).toHaveLength(1)

  const other = { ...hiddenFields(asked), email: 'ander@voorbeeld.nl' }
  expect((await send('/nieuwsbrief', other)).html).toContain('Nog één keer drukken')
  expect(await rowsOf(booted, 'signups')).toHaveLength(1)
})

test('with a solved sum one press is enough, and a sum counts once', async () => {
  const bewijs = await solved()
  const sent = await send('/nieuwsbrief', { ...formFor('som@voorbeeld.nl'), bewijs })
  expect(sent.status).toBe(303)

  const again = await send('/nieuwsbrief', { ...formFor('som2@voorbeeld.nl'), bewijs })
  expect(again.html).toContain('Nog één keer drukken')
  expect(await rowsOf(booted, 'signups')).toHaveLength(1)
  expect((await pressAgain('/nieuwsbrief', again)).status).toBe(303)
})

test.each([
  ['no answer at all', () => Promise.resolve('{}')],
  ['no JSON', () => Promise.resolve('<script>')],
  ['an answer that is not right', async () => (await solved()).replace(/"derivedKey":"../, '$&0')],
  ['an easier sum than was set', async () => (await solved()).replace(/"cost":\d+/, '"cost":1')],
])('%s proves nothing', async (_, make) => {
  const sent = await send('/nieuwsbrief', { ...formFor('vals@voorbeeld.nl'), bewijs: await make() })
  expect(sent.html).toContain('Nog één keer drukken')
  expect(await rowsOf(booted, 'signups')).toEqual([])
})

test('a sum that was solved too long ago proves nothing', async () => {
  const bewijs = await solved()
  wait(21 * 60 * secondMs)
  const sent = await send('/nieuwsbrief', { ...formFor('oud@voorbeeld.nl'), bewijs })
  expect(sent.html).toContain('Nog één keer drukken')
})

test('a form that is wrong costs no proof', async () => {
  const bewijs = await solved()
  const wrong = await send('/nieuwsbrief', { ...formFor('geen adres'), bewijs })
  expect(wrong.status).toBe(400)
  expect(wrong.html).toMatch(/value="week"[^>]* checked|checked=""[^>]* value="week"/)
  expect((await send('/nieuwsbrief', { ...formFor('wel@voorbeeld.nl'), bewijs })).status).toBe(303)
})

test('spent proofs are forgotten when they are too old to come back', async () => {
  const page = await send('/nieuwsbrief', formFor('weg@voorbeeld.nl'))
  await pressAgain('/nieuwsbrief', page)
  expect(await rowsOf(booted, 'spent-challenges')).not.toEqual([])
  const muchLater = new Date(Date.now() + 3 * 3600 * secondMs)
  await eraseExpired(booted.payload, muchLater)
  expect(await rowsOf(booted, 'spent-challenges')).toEqual([])
})

test('one client cannot send forms without end', async () => {
  const same = { 'x-forwarded-for': '192.0.2.7' }
  const statuses: number[] = []
  for (let turn = 0; turn < 21; turn += 1)
    statuses.push(
      (await send('/nieuwsbrief/voorkeuren', { email: 'a@b.nl', website: '' }, same)).status,
    )
  expect(statuses.filter((status) => status === 200)).toHaveLength(20)
  expect(statuses.at(-1)).toBe(429)
})

test('a page with a form may be asked for by anybody and shows no secret', async () => {
  const page = await look('/nieuwsbrief/voorkeuren')
  expect(page.status).toBe(200)
  expect(page.html).toContain('Mail mij de link')
  expect(page.headers.get('cache-control')).toBe('no-store')
})
