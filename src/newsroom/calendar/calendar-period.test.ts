import { expect, test } from 'vitest'

import { lastDayOf, periodOf, readDay, readPeriod, stepTo, weekNumber } from './calendar-period'

test('a month takes whole weeks from Monday on, a list the month alone', () => {
  expect(periodOf('maand', '2026-11-22')).toEqual({ from: '2026-10-26', before: '2026-12-07' })
  // February 2027 begins on a Monday and takes exactly four weeks.
  expect(periodOf('maand', '2027-02-10')).toEqual({ from: '2027-02-01', before: '2027-03-01' })
  expect(periodOf('lijst', '2026-11-22')).toEqual({ from: '2026-11-01', before: '2026-12-01' })
})

test('a week runs from Monday to Sunday, over the end of a year too', () => {
  const period = periodOf('week', '2027-01-01')
  expect(period).toEqual({ from: '2026-12-28', before: '2027-01-04' })
  expect(lastDayOf(period)).toBe('2027-01-03')
  expect(weekNumber('2027-01-01')).toBe(53)
})

test('the night that the clock changes makes no day longer', () => {
  expect(periodOf('week', '2026-10-25')).toEqual({ from: '2026-10-19', before: '2026-10-26' })
  expect(periodOf('week', '2027-03-28')).toEqual({ from: '2027-03-22', before: '2027-03-29' })
})

test('a step of a month never skips a short one', () => {
  expect(stepTo('maand', '2026-01-31', 1)).toBe('2026-02-01')
  expect(stepTo('maand', '2026-01-31', -1)).toBe('2025-12-01')
  expect(stepTo('week', '2026-12-31', 1)).toBe('2027-01-07')
})

test.each([null, '', '2026-02-30', '22-11-2026', '2026-11-22T00:00'])('%s is no day', (text) => {
  expect(readDay(text)).toBeNull()
})

test('nobody asks for more than six weeks, nor for days that run backwards', () => {
  expect(readPeriod('2026-10-26', '2026-12-07')).not.toBeNull()
  expect(readPeriod('2026-10-26', '2026-12-08')).toBeNull()
  expect(readPeriod('2026-10-26', '2026-10-26')).toBeNull()
})
