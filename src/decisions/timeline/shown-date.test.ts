import { expect, test } from 'vitest'

import { compareShownDates, dayParts, machineDate, withoutYear } from './shown-date'

const shown = (text: string, edtf: string, sortFrom: string | null, sortTo: string | null) => ({
  text,
  short: text,
  edtf,
  sortFrom,
  sortTo,
  year: sortFrom?.slice(0, 4) ?? null,
})
const day = shown('12 januari 2016', '2016-01-12', '2016-01-12', '2016-01-12')
const month = shown('januari 2016', '2016-01', '2016-01-01', '2016-01-31')
const firstDay = shown('1 januari 2016', '2016-01-01', '2016-01-01', '2016-01-01')
const before = shown('vóór december 2020', '[..2020-11-30]', null, '2020-11-30')

test('a vaguer date stands before the days it contains', () => {
  expect([day, firstDay, month, before].toSorted(compareShownDates)).toEqual([
    before,
    month,
    firstDay,
    day,
  ])
})

test('only what a machine can read exactly is given to it', () => {
  expect([day, month, before].map(machineDate)).toEqual(['2016-01-12', '2016-01', null])
  expect(
    machineDate(shown('eerste kwartaal van 2020', '2020-33', '2020-01-01', '2020-03-31')),
  ).toBeNull()
})

test('the year is left out only where the rest still says something', () => {
  expect(withoutYear(day)).toBe('12 januari')
  expect(
    withoutYear(shown('eerste kwartaal van 2020', '2020-33', '2020-01-01', '2020-03-31')),
  ).toBe('eerste kwartaal')
  expect(withoutYear(shown('rond 2020', '2020~', '2020-01-01', '2020-12-31'))).toBe('rond 2020')
  expect(withoutYear(shown('2020', '2020', '2020-01-01', '2020-12-31'))).toBe('2020')
})

test('a calendar leaf is only made of a day', () => {
  expect(dayParts(day)).toEqual({ day: '12', rest: 'januari 2016' })
  expect(
    dayParts(
      shown('22 april of 8 mei 2013', '[2013-04-22,2013-05-08]', '2013-04-22', '2013-05-08'),
    ),
  ).toBeNull()
})
