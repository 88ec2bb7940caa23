import { expect, test } from 'vitest'

import {
  calendarDay,
  daysApart,
  daysInMonth,
  daysOfWeek,
  nextDay,
  previousDay,
} from './calendar-days'

test('days step over the ends of months, years and leap days', () => {
  expect(nextDay('2016-02-28')).toBe('2016-02-29')
  expect(nextDay('2015-02-28')).toBe('2015-03-01')
  expect(previousDay('2021-01-01')).toBe('2020-12-31')
  expect(nextDay('9998-12-31')).toBe('9999-01-01')
})

test('February has its own length each year', () => {
  expect([1900, 2000, 2015, 2016].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29])
})

test('years before 1000 keep four digits, so that days sort as text', () => {
  expect(calendarDay(44, 3, 15)).toBe('0044-03-15')
})

test('the distance between days is the same both ways', () => {
  expect(daysApart('2016-02-28', '2016-03-01')).toBe(2)
  expect(daysApart('2016-03-01', '2016-02-28')).toBe(2)
})

test('weeks run from Monday to Sunday, and may begin in the year before', () => {
  expect(daysOfWeek(2024, 12)).toEqual(['2024-03-18', '2024-03-24'])
  expect(daysOfWeek(2020, 1)).toEqual(['2019-12-30', '2020-01-05'])
  expect(daysOfWeek(2020, 53)).toEqual(['2020-12-28', '2021-01-03'])
})

test.each([
  [2021, 53],
  [2024, 0],
  [2024, 60],
])('%i has no week %i', (year, week) => {
  expect(daysOfWeek(year, week)).toBeNull()
})
