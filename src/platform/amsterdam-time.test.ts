import { expect, test } from 'vitest'

import { dutchDay, momentFrom, offsetTime, readWallTime, wallTime } from './amsterdam-time'

test('a time without an offset is Dutch wall time, in winter and in summer', () => {
  expect(momentFrom('2026-11-24T20:00')?.toISOString()).toBe('2026-11-24T19:00:00.000Z')
  expect(momentFrom('2026-07-01 20:00')?.toISOString()).toBe('2026-07-01T18:00:00.000Z')
})

test('a time with an offset is that moment', () => {
  expect(momentFrom('2026-11-24T20:00:00Z')?.toISOString()).toBe('2026-11-24T20:00:00.000Z')
  expect(momentFrom('2026-11-24T20:00+01:00')?.toISOString()).toBe('2026-11-24T19:00:00.000Z')
})

test('a time that the clock skips in spring is an hour later', () => {
  expect(momentFrom('2027-03-28T02:30')?.toISOString()).toBe('2027-03-28T01:30:00.000Z')
})

test('a time that comes twice in autumn is the first of the two', () => {
  expect(momentFrom('2026-10-25T02:30')?.toISOString()).toBe('2026-10-25T00:30:00.000Z')
})

test.each(['morgen', '', '2026-13-01T10:00', '2026-02-30T10:00'])('%s is no moment', (text) => {
  expect(momentFrom(text)).toBeNull()
})

test('the Dutch day of a moment just before midnight in London is the next one', () => {
  expect(dutchDay(new Date('2026-11-21T23:30:00Z'))).toBe('2026-11-22')
})

test('a form shows Dutch wall time', () => {
  expect(wallTime(new Date('2026-11-24T19:00:00Z'))).toBe('2026-11-24T20:00')
})

test.each([
  ['2027-03-28T01:59', 'moment'],
  ['2027-03-28T02:00', 'skipped'],
  ['2027-03-28T02:59', 'skipped'],
  ['2027-03-28T03:00', 'moment'],
  ['2026-10-25T01:59', 'moment'],
  ['2026-10-25T02:00', 'twice'],
  ['2026-10-25T02:59', 'twice'],
  ['2026-10-25T03:00', 'moment'],
  ['2026-10-25T02:30+01:00', 'moment'],
])('%s on a night that the clock changes: %s', (text, kind) => {
  expect(readWallTime(text)?.kind).toBe(kind)
})

test('a moment is written so that it can be read in one way only', () => {
  expect(offsetTime(new Date('2026-10-25T00:30:00Z'))).toBe('2026-10-25T02:30+02:00')
  expect(offsetTime(new Date('2026-10-25T01:30:00Z'))).toBe('2026-10-25T02:30+01:00')
})
