import { expect, test } from 'vitest'

import { longMoment, shortMoment } from './moment-words'

const now = new Date('2026-11-22T12:00:00Z')

test('a moment of this year, in Dutch time', () => {
  expect(shortMoment(new Date('2026-11-24T19:00:00Z'), 'nl', now)).toBe('di 24 nov 20:00')
  expect(shortMoment(new Date('2026-11-24T19:00:00Z'), 'en', now)).toBe('Tue 24 Nov 20:00')
})

test('midnight belongs to the day that begins', () => {
  expect(shortMoment(new Date('2026-11-30T23:00:00Z'), 'nl', now)).toBe('di 1 dec 00:00')
})

test('the year is told when it is another, or when nobody knows which it is', () => {
  const spring = new Date('2027-03-28T01:30:00Z')
  expect(shortMoment(spring, 'nl', now)).toBe('zo 28 mrt 2027 03:30')
  expect(shortMoment(spring, 'nl')).toBe('zo 28 mrt 2027 03:30')
})

test('a moment in a letter', () => {
  expect(longMoment(new Date('2026-11-24T19:00:00Z'))).toBe('dinsdag 24 november 2026 om 20.00 uur')
})
