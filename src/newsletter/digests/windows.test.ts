import { expect, test } from 'vitest'

import { lastWindow } from './windows'

const at = (text: string) => new Date(text)

test('a day runs from eight to eight, by the Dutch clock', () => {
  expect(lastWindow('dag', at('2026-11-24T12:00:00+01:00'))).toEqual({
    key: 'dag:2026-11-24',
    from: at('2026-11-23T08:00:00+01:00'),
    until: at('2026-11-24T08:00:00+01:00'),
  })
})

test('a minute before eight it is still the day before', () => {
  expect(lastWindow('dag', at('2026-11-24T07:59:59+01:00')).key).toBe('dag:2026-11-23')
  expect(lastWindow('dag', at('2026-11-24T08:00:00+01:00')).key).toBe('dag:2026-11-24')
})

test('a week closes on Saturday', () => {
  const week = {
    key: 'week:2026-11-21',
    from: at('2026-11-14T08:00:00+01:00'),
    until: at('2026-11-21T08:00:00+01:00'),
  }
  expect(lastWindow('week', at('2026-11-21T08:00:00+01:00'))).toEqual(week)
  expect(lastWindow('week', at('2026-11-27T23:00:00+01:00'))).toEqual(week)
  expect(lastWindow('week', at('2026-11-28T07:59:00+01:00'))).toEqual(week)
})

test.each([
  ['spring', '2026-03-29T09:00:00+02:00', 23],
  ['autumn', '2026-10-25T09:00:00+01:00', 25],
])('windows follow each other without a gap in %s, when the clock changes', (_, now, hours) => {
  const { from, until } = lastWindow('dag', at(now))
  expect((until.getTime() - from.getTime()) / 3_600_000).toBe(hours)
  expect(lastWindow('dag', new Date(until.getTime() - 1)).until).toEqual(from)
})
