import { expect, test } from 'vitest'

import { dutchReading } from '@/decisions/api'

import { demoDays } from './demo-days'

const daysFrom = (now: string) => demoDays({ now: new Date(now), reading: dutchReading })

const november = daysFrom('2026-11-21T23:30:00Z')

test('the day is the Dutch one, and a weekday is found on or after it', () => {
  expect(november.on('dinsdag', 0)).toEqual({ edtf: '2026-11-24', asWritten: '24 november 2026' })
  expect(november.on('donderdag', -150).edtf).toBe('2026-06-25')
})

test('what lies ahead is as vague as people speak of it', () => {
  expect(november.atEndOfMonth(4)).toEqual({
    edtf: '2027-03-21/2027-03-31',
    asWritten: 'eind maart 2027',
  })
  expect(november.inQuarter(5)).toEqual({ edtf: '2027-34', asWritten: 'tweede kwartaal van 2027' })
  expect(november.fromHalfYear(7)).toEqual({
    edtf: '2027-07-01/..',
    asWritten: 'vanaf 1 juli 2027',
  })
  expect(november.untilHalfYear(7).edtf).toBe('2027-06-30')
  expect(november.severalDays('woensdag', [-60, -53]).edtf).toBe('{2026-09-23,2026-09-30}')
})

test('half a year after the summer begins in January', () => {
  expect(daysFrom('2027-02-10T12:00:00Z').fromHalfYear(7).edtf).toBe('2028-01-01/..')
  expect(daysFrom('2027-06-10T12:00:00Z').fromHalfYear(7).edtf).toBe('2028-01-01/..')
})

test('the old council sits until the elections of March', () => {
  expect(november.councilPeriod()).toEqual({ from: 2026, until: 2030 })
  expect(daysFrom('2030-02-01T12:00:00Z').councilPeriod()).toEqual({
    from: 2026,
    until: 2030,
  })
})

test('a morning is at nine in the Netherlands, in winter and in summer', () => {
  expect(november.morning(3).toISOString()).toBe('2026-11-25T08:00:00.000Z')
  expect(november.morning(-145).toISOString()).toBe('2026-06-30T07:00:00.000Z')
})
