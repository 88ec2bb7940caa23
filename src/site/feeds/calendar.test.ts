import type { FoundAgendaItem } from '@/decisions/api'
import type { AgendaItem, ShownDate } from '@/decisions/view'

import ICAL from 'ical.js'
import { expect, test } from 'vitest'

import { calendar } from './calendar'

const date = (edtf: string, sortFrom: string | null, sortTo: string | null): ShownDate => ({
  text: `(${edtf})`,
  short: edtf,
  edtf,
  sortFrom,
  sortTo,
  year: null,
})
const onDay = (day: string) => date(day, day, day)
const endOfApril = date('2016-04-21/2016-04-30', '2016-04-21', '2016-04-30')

const step: Extract<AgendaItem, { kind: 'stap' }> = {
  kind: 'stap',
  title: 'De raad besluit',
  slug: 'de-raad-besluit',
  when: endOfApril,
  earlierPlans: [],
  startTime: null,
  bodyName: 'Gemeenteraad',
  bodySlug: 'gemeenteraad',
  municipality: { name: 'Capelle', slug: 'capelle' },
  location: null,
  status: 'gepland',
  dossier: { title: 'Welzijnswerk', slug: 'welzijnswerk' },
}

const meeting: Extract<AgendaItem, { kind: 'vergadering' }> = {
  kind: 'vergadering',
  id: 'a1',
  title: 'Raad',
  when: onDay('2026-12-10'),
  earlierPlans: [],
  startTime: '19:30',
  bodyName: 'Gemeenteraad',
  bodySlug: 'gemeenteraad',
  municipality: null,
  location: 'Raadhuis',
  status: 'gepland',
  points: [{ number: '4', title: 'Welzijn', decisionSlug: null }],
}

const fileOf = (items: readonly AgendaItem[], { title = 'Agenda', sequence = 0 } = {}): string =>
  calendar({
    title,
    origin: 'https://raadlijn.example',
    items: items.map((item): FoundAgendaItem => ({
      id: 'a1',
      updatedAt: '2026-11-21T10:00:00.000Z',
      sequence,
      item,
    })),
  }).body

// The library's own types call what it parsed any.
const parsed = (body: string) => new ICAL.Component(ICAL.parse(body) as string)

/** Read back with another library, as a calendar program would. */
function eventOf(item: AgendaItem, sequence = 0) {
  const [component] = parsed(fileOf([item], { sequence })).getAllSubcomponents('vevent')
  if (!component) return null
  const event = new ICAL.Event(component)
  const valueOf = (name: string) => component.getFirstPropertyValue(name)?.toString()
  return {
    uid: event.uid,
    summary: event.summary,
    start: event.startDate.toString(),
    startsAt: event.startDate.toJSDate().toISOString(),
    end: valueOf('dtend'),
    isAllDay: event.startDate.isDate,
    status: valueOf('status'),
    stamp: valueOf('dtstamp'),
    lastModified: valueOf('last-modified'),
    url: valueOf('url'),
    sequence: event.sequence,
    description: event.description,
    location: event.location,
  }
}

test('a vague step takes the whole of its period and stays tentative', () => {
  expect(eventOf(step)).toMatchObject({
    uid: 'a1@raadlijn.example',
    summary: 'De raad besluit',
    start: '2016-04-21',
    end: '2016-05-01',
    isAllDay: true,
    status: 'TENTATIVE',
    sequence: 0,
    stamp: '2026-11-21T10:00:00Z',
    lastModified: '2026-11-21T10:00:00Z',
    url: 'https://raadlijn.example/besluiten/de-raad-besluit',
    description: '(2016-04-21/2016-04-30)\nGemeenteraad, Capelle\nWelzijnswerk',
  })
})

test('a meeting begins at its Dutch time, and leads to its place among those of its body', () => {
  expect(eventOf(meeting)).toMatchObject({
    startsAt: '2026-12-10T18:30:00.000Z',
    isAllDay: false,
    status: 'CONFIRMED',
    url: 'https://raadlijn.example/organen/gemeenteraad#vergadering-a1',
    description: '(2026-12-10)\nGemeenteraad\n4. Welzijn',
  })
})

test.each([
  ['2026-10-24', '2026-10-24T17:30:00.000Z'],
  ['2026-10-25', '2026-10-25T18:30:00.000Z'],
  ['2027-03-27', '2027-03-27T18:30:00.000Z'],
  ['2027-03-28', '2027-03-28T17:30:00.000Z'],
])('half past seven in the evening of %s is the same hour on every clock', (day, moment) => {
  expect(eventOf({ ...meeting, when: onDay(day) })?.startsAt).toBe(moment)
})

test('without a time, or on a day that is not sure, a meeting takes the whole day', () => {
  expect(eventOf({ ...meeting, startTime: null })).toMatchObject({
    start: '2026-12-10',
    end: '2026-12-11',
    isAllDay: true,
    status: 'CONFIRMED',
  })
  const about = date('2026-12-10~', '2026-12-10', '2026-12-10')
  expect(eventOf({ ...meeting, when: about })).toMatchObject({
    isAllDay: true,
    status: 'TENTATIVE',
  })
})

test('the number of a revision is the one that is kept with the fact', () => {
  expect(eventOf({ ...step, earlierPlans: [onDay('2016-03-01')] }, 3)).toMatchObject({
    uid: 'a1@raadlijn.example',
    sequence: 3,
  })
})

test('what does not go on is cancelled, and says so in its title too', () => {
  expect(eventOf({ ...step, status: 'vervallen' })).toMatchObject({
    status: 'CANCELLED',
    summary: 'Gaat niet door: De raad besluit',
  })
  expect(eventOf({ ...meeting, status: 'geannuleerd' })).toMatchObject({ status: 'CANCELLED' })
  expect(eventOf({ ...step, status: 'uitgesteld' })).toMatchObject({
    status: 'TENTATIVE',
    summary: 'Uitgesteld: De raad besluit',
  })
})

test('a date that is open on one side stands at its one known day, and one of which nothing is known is left out', () => {
  const from = date('2017-01-01/..', '2017-01-01', null)
  const before = date('[..2020-11-30]', null, '2020-11-30')
  expect(eventOf({ ...step, when: from })).toMatchObject({
    start: '2017-01-01',
    end: '2017-01-02',
    status: 'TENTATIVE',
  })
  expect(eventOf({ ...meeting, when: from })).toMatchObject({ status: 'TENTATIVE' })
  expect(eventOf({ ...step, when: before })).toMatchObject({
    start: '2020-11-30',
    end: '2020-12-01',
    status: 'TENTATIVE',
  })
  expect(eventOf({ ...step, when: date('', null, null) })).toBeNull()
})

const hard = 'Geld, mensen; en \\ meer\nover één “loket” €€ 😀 '.repeat(6).trim()

test('commas, semicolons, backslashes and new lines come back as they went in', () => {
  const event = eventOf({ ...meeting, title: hard, location: 'Markt 1; zaal 2, links' })
  expect([event?.summary, event?.location]).toEqual([hard, 'Markt 1; zaal 2, links'])
  const title = 'Zorg, welzijn; en meer \\ minder'
  const body = fileOf([meeting], { title })
  expect(body).toContain('X-WR-CALNAME:Zorg\\, welzijn\\; en meer \\\\ minder\r\n')
})

test('no line is longer than 75 octets, and every line ends as the standard has it', () => {
  const body = fileOf([{ ...meeting, title: hard }], { title: hard })
  expect(body.endsWith('END:VCALENDAR\r\n')).toBe(true)
  expect(body.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  const tooLong = body.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)
  expect(tooLong).toEqual([])
})
