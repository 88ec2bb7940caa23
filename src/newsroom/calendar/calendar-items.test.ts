import type { CalendarItem } from './calendar-items'

import { expect, test } from 'vitest'

import { byDay, startOf } from './calendar-items'

const post = (at: string | null, title = 'Stuk'): CalendarItem => ({
  kind: 'stuk',
  key: `gepland-${at}`,
  id: 'a',
  mark: at === null ? 'zonder-moment' : 'gepland',
  stage: 'gepland',
  title,
  at,
  party: { id: 'p', name: 'Dorpspartij' },
  authors: [],
  isMovable: true,
})
const meeting = (day: string | null, time: string | null): CalendarItem => ({
  kind: 'vergadering',
  key: `vergadering-${day}`,
  title: 'Raad',
  day,
  time,
  when: 'eind oktober 2026',
  place: '',
  isCalledOff: false,
  href: '/agenda',
})

test('a day holds what stands on it in the order of the clock, over the change of the clock too', () => {
  const items = [
    post('2026-10-26T00:30', 'Na de nacht'),
    post('2026-10-25T02:30', 'In de nacht'),
    meeting('2026-10-25', '19:30'),
    meeting('2026-10-25', null),
    post('2026-10-25T09:00', 'Ochtend'),
  ]
  expect(byDay(items).map(({ day, items: ofDay }) => [day, ofDay.map(startOf)])).toEqual([
    ['2026-10-25', ['2026-10-25', '2026-10-25T02:30', '2026-10-25T09:00', '2026-10-25T19:30']],
    ['2026-10-26', ['2026-10-26T00:30']],
  ])
})

test('what has no moment, or only a vague one, stands on no day', () => {
  expect(byDay([post(null), meeting(null, null)])).toEqual([])
})
