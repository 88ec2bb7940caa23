import type { BootedPayload } from '@tests/support/boot-payload'
import type { Body, Decision, Dossier, Meeting, Municipality } from '@/payload-types'

import ICAL from 'ical.js'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'

import { askRoute } from '@tests/support/ask-route'
import { bootPayload } from '@tests/support/boot-payload'
import { dayFromToday } from '@tests/support/day-from-today'
import { fuzzy } from '@tests/support/fuzzy'
import { makeDecision } from '@tests/support/make-decision'
import { aSource, makeDossier } from '@tests/support/make-dossier'
import { makeMunicipality } from '@tests/support/make-municipality'
import { makeReader } from '@tests/support/make-reader'
import { readingPages } from '@/platform/reading-cache.adapter'

let booted: BootedPayload
let town: Municipality
let council: Body
let dossier: Dossier
const refresh = vi.spyOn(readingPages(), 'refresh')

beforeAll(async () => {
  booted = await bootPayload()
  const { payload } = booted
  town = await makeMunicipality(payload)
  council = await payload.create({
    collection: 'bodies',
    data: { name: 'Gemeenteraad', slug: 'raad', kind: 'raad', municipality: town.id },
  })
  dossier = await makeDossier(payload, { municipalities: [town.id] })
})
afterAll(() => booted.stop())

const makeMeeting = (title: string, day: string, more: Partial<Meeting> = {}): Promise<Meeting> =>
  booted.payload.create({
    collection: 'meetings',
    data: {
      title,
      body: council.id,
      when: fuzzy(day),
      status: 'gepland',
      sources: [aSource],
      ...more,
    },
  })
const makeStep = (title: string, day: string, more: Partial<Decision> = {}): Promise<Decision> =>
  makeDecision(booted.payload, {
    title,
    dossiers: [dossier.id],
    body: council.id,
    when: fuzzy(day),
    status: 'gepland',
    ...more,
  })

const feeds = {
  all: async () =>
    askRoute(await import('@/app/(site)/[lang]/agenda.ics/route'), { path: '/agenda.ics' }),
  municipality: async () =>
    askRoute(await import('@/app/(site)/[lang]/gemeenten/[slug]/agenda.ics/route'), {
      path: `/gemeenten/${town.slug}/agenda.ics`,
      params: { slug: town.slug },
    }),
  body: async () =>
    askRoute(await import('@/app/(site)/[lang]/organen/[slug]/agenda.ics/route'), {
      path: `/organen/${council.slug}/agenda.ics`,
      params: { slug: council.slug },
    }),
  dossier: async () =>
    askRoute(await import('@/app/(site)/[lang]/dossiers/[slug]/agenda.ics/route'), {
      path: `/dossiers/${dossier.slug}/agenda.ics`,
      params: { slug: dossier.slug },
    }),
}

type Entry = { uid: string; status: string | undefined; sequence: number; starts: string }

/** As a calendar program reads it: by title. */
async function entriesOf(feed: () => Promise<Response>): Promise<Map<string, Entry>> {
  const response = await feed()
  expect([response.status, response.headers.get('content-type')]).toEqual([
    200,
    'text/calendar; charset=utf-8',
  ])
  // The library's own types call what it parsed any.
  const parsed = ICAL.parse(await response.text()) as string
  return new Map(
    new ICAL.Component(parsed).getAllSubcomponents('vevent').map((component) => {
      const event = new ICAL.Event(component)
      const status = component.getFirstPropertyValue('status')?.toString()
      const starts = event.startDate.toString()
      return [event.summary, { uid: event.uid, status, sequence: event.sequence, starts }]
    }),
  )
}

test('every calendar keeps ninety days and not a day more, and tells what was called off', async () => {
  const [tomorrow, soon, far] = [1, 20, 80].map(dayFromToday) as [string, string, string]
  const [recent, edge, tooOld] = [-40, -90, -91].map(dayFromToday) as [string, string, string]
  await makeMeeting('Morgen', tomorrow)
  await makeMeeting('Negentig dagen geleden', edge, { status: 'gehouden' })
  await makeMeeting('Eén dag te oud', tooOld, { status: 'gehouden' })
  await makeMeeting('Afgezegd', soon, { status: 'geannuleerd' })
  await makeStep('Stap vooruit', `${soon}/${far}`)
  await makeStep('Vervallen vooruit', soon, { status: 'vervallen' })
  await makeStep('Vervallen kort geleden', recent, { status: 'vervallen' })
  await makeStep('Vervallen lang geleden', tooOld, { status: 'vervallen' })
  await makeStep('Vanaf straks', `${soon}/..`)
  await makeStep('Ergens voordien', `[..${far}]`)

  const steps = [
    ['Stap vooruit', 'TENTATIVE', soon],
    ['Gaat niet door: Vervallen vooruit', 'CANCELLED', soon],
    ['Gaat niet door: Vervallen kort geleden', 'CANCELLED', recent],
    ['Vanaf straks', 'TENTATIVE', soon],
    ['Ergens voordien', 'TENTATIVE', far],
  ]
  const meetings = [
    ['Morgen', 'CONFIRMED', tomorrow],
    ['Negentig dagen geleden', 'CONFIRMED', edge],
    ['Gaat niet door: Afgezegd', 'CANCELLED', soon],
  ]
  for (const name of ['all', 'municipality', 'body', 'dossier'] as const) {
    const entries = await entriesOf(feeds[name])
    const told = [...entries].map(([title, { status, starts }]) => [title, status, starts])
    const expected = name === 'dossier' ? steps : [...meetings, ...steps]
    expect([name, new Set(told.map(String))]).toEqual([name, new Set(expected.map(String))])
  }
})

test('an entry keeps its name while it moves, and its number rises with each move', async () => {
  const meeting = await makeMeeting('Begroting', dayFromToday(10))
  const before = (await entriesOf(feeds.body)).get('Begroting')
  await booted.payload.update({
    collection: 'meetings',
    id: meeting.id,
    data: { when: fuzzy(dayFromToday(17)) },
  })
  await booted.payload.update({
    collection: 'meetings',
    id: meeting.id,
    data: { status: 'geannuleerd' },
  })
  const after = (await entriesOf(feeds.body)).get('Gaat niet door: Begroting')
  expect(before).toMatchObject({ sequence: 0, starts: dayFromToday(10) })
  expect(after).toMatchObject({
    uid: before?.uid,
    status: 'CANCELLED',
    sequence: 2,
    starts: dayFromToday(17),
  })
})

test('a step is told by its meeting, also where only the month of the step is known', async () => {
  const meeting = await makeMeeting('Avond over welzijn', dayFromToday(-1))
  await makeStep('Ergens deze weken', `${dayFromToday(-9)}/${dayFromToday(9)}`, {
    meeting: meeting.id,
  })
  for (const name of ['all', 'municipality', 'body', 'dossier'] as const) {
    const titles = [...(await entriesOf(feeds[name])).keys()]
    expect([name, titles.includes('Avond over welzijn')]).toEqual([name, true])
    expect([name, titles.includes('Ergens deze weken')]).toEqual([name, false])
  }
})

test('a step of another place, body or dossier stays out', async () => {
  const elsewhere = await makeDecision(booted.payload, {
    title: 'Elders',
    status: 'gepland',
    when: fuzzy(dayFromToday(60)),
  })
  expect((await entriesOf(feeds.all)).has(elsewhere.title)).toBe(true)
  for (const name of ['municipality', 'body', 'dossier'] as const)
    expect([name, (await entriesOf(feeds[name])).has('Elders')]).toEqual([name, false])
})

test('a change of a meeting or a step makes the calendars anew that show it, and only those', async () => {
  const { findCalendar, findCalendarOfDossier } = await import('@/decisions/api')
  const { payload } = booted
  const looks = {
    all: makeReader(payload),
    town: makeReader(payload),
    body: makeReader(payload),
    dossier: makeReader(payload),
    elsewhere: makeReader(payload),
  }
  const other = await makeMunicipality(payload)
  await findCalendar(looks.all, {})
  await findCalendar(looks.town, { municipality: town.id })
  await findCalendar(looks.body, { body: council.id })
  await findCalendarOfDossier(looks.dossier, dossier.id)
  await findCalendar(looks.elsewhere, { municipality: other.id })
  const madeAnew = () => {
    const touched = refresh.mock.calls.flatMap(([tags]) => [...tags])
    return Object.entries(looks)
      .filter(([, { tags }]) => touched.some((tag) => tags.has(tag)))
      .map(([name]) => name)
  }
  refresh.mockClear()
  await makeMeeting('Nieuw', dayFromToday(70))
  expect(madeAnew()).toEqual(['all', 'town', 'body'])
  refresh.mockClear()
  await makeStep('Nieuwe stap', dayFromToday(71))
  expect(madeAnew()).toEqual(['all', 'town', 'body', 'dossier'])
})

test('an address of nobody is not there', async () => {
  const { GET } = await import('@/app/(site)/[lang]/organen/[slug]/agenda.ics/route')
  const response = await askRoute(
    { GET },
    { path: '/organen/onbekend/agenda.ics', params: { slug: 'onbekend' } },
  )
  expect(response.status).toBe(404)
})
