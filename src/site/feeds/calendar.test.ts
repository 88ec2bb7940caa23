import type { FoundAgendaItem } from '@/decisions/api'
import type { AgendaItem, ShownDate } from '@/decisions/view'

import ICAL from 'ical.js'
import { expect, test } from 'vitest'

import { calendar } from './calendar'

const date = (text: string, sortFrom: string | null, sortTo: string | null): ShownDate => ({
  text,
  short: text,
  edtf: text,
  sortFrom,
  sortTo,
  year: null,
})

const step: Extract<AgendaItem, { kind: 'stap' }> = {
  kind: 'stap',
  title: 'De raad besluit; over geld, en mensen',
  slug: 'de-raad-besluit',
  when: date('eind april 2016', '2016-04-21', '2016-04-30'),
  earlierPlans: [],
  startTime: null,
  bodyName: 'Gemeenteraad',
  municipality: { name: 'Capelle', slug: 'capelle' },
  location: null,
  status: 'gepland',
  dossier: { title: 'Welzijnswerk', slug: 'welzijnswerk' },
}

const meeting: AgendaItem = {
  kind: 'vergadering',
  id: 'vergadering',
  title: 'Raad',
  when: date('10 december 2026', '2026-12-10', '2026-12-10'),
  earlierPlans: [],
  startTime: '19:30',
  bodyName: 'Gemeenteraad',
  municipality: null,
  location: 'Raadhuis',
  status: 'gepland',
  points: [{ number: '4', title: 'Welzijn', decisionSlug: null }],
}

const found = (item: AgendaItem): FoundAgendaItem => ({
  id: 'a1',
  updatedAt: '2026-11-21T10:00:00.000Z',
  item,
})

/** Read back with another library, as a calendar program would. */
function eventOf(item: AgendaItem) {
  const { body } = calendar({
    title: 'Agenda',
    origin: 'https://raadlijn.example',
    items: [found(item)],
  })
  // The library's own types call what it parsed any.
  const parsed = ICAL.parse(body) as string
  const [component] = new ICAL.Component(parsed).getAllSubcomponents('vevent')
  if (!component) return null
  const event = new ICAL.Event(component)
  const valueOf = (name: string) => component.getFirstPropertyValue(name)?.toString()
  return {
    uid: event.uid,
    summary: event.summary,
    start: event.startDate.toString(),
    startsAt: event.startDate.toJSDate().toISOString(),
    end: component.getFirstPropertyValue('dtend')?.toString(),
    isAllDay: event.startDate.isDate,
    status: valueOf('status'),
    sequence: event.sequence,
    description: event.description,
  }
}

test('a vague step takes the whole of its period and stays tentative', () => {
  expect(eventOf(step)).toMatchObject({
    uid: 'a1@raadlijn.example',
    summary: 'De raad besluit; over geld, en mensen',
    start: '2016-04-21',
    end: '2016-05-01',
    isAllDay: true,
    status: 'TENTATIVE',
    sequence: 0,
    description: 'eind april 2016\nGemeenteraad, Capelle\nWelzijnswerk',
  })
})

test('a meeting begins at its Dutch time', () => {
  expect(eventOf(meeting)).toMatchObject({
    startsAt: '2026-12-10T18:30:00.000Z',
    isAllDay: false,
    status: 'CONFIRMED',
    description: '10 december 2026\nGemeenteraad\n4. Welzijn',
  })
})

test('a plan that moved replaces the old entry: same name, higher number', () => {
  const moved = { ...step, earlierPlans: [date('maart 2016', '2016-03-01', '2016-03-31')] }
  expect(eventOf(moved)).toMatchObject({ uid: 'a1@raadlijn.example', sequence: 1 })
})

test('what does not go on is cancelled, with a higher number than before', () => {
  expect(eventOf({ ...step, status: 'vervallen' })).toMatchObject({
    status: 'CANCELLED',
    sequence: 1,
  })
  expect(eventOf({ ...meeting, status: 'geannuleerd' })).toMatchObject({ status: 'CANCELLED' })
})

test('an open period is one day, and a date of which nothing is known is left out', () => {
  const open = { ...step, when: date('vanaf 1 januari 2017', '2017-01-01', null) }
  expect(eventOf(open)).toMatchObject({ start: '2017-01-01', end: '2017-01-02' })
  expect(eventOf({ ...step, when: date('datum onbekend', null, null) })).toBeNull()
})
