import { expect, test } from 'vitest'

import { longMoment, monthName, shortMoment } from './day-words'

test('a wall time reads the same wherever it is read', () => {
  expect(shortMoment('2026-11-24T09:30')).toBe('di 24 nov, 9.30 uur')
  expect(longMoment('2026-10-25T02:30')).toBe('zondag 25 oktober 2026 om 2.30 uur')
  expect(longMoment('2026-11-24T20:00', 'en')).toMatch(/Tuesday,? 24 November 2026 at 20:00/)
  expect(monthName('2026-11-24')).toBe('november 2026')
})
