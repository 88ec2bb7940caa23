import { expect, test } from 'vitest'

import { readWallTime } from './amsterdam-time'
import { clockChangeRefusal, clockChoiceWords } from './clock-change'

const asked = (text: string) => {
  const reading = readWallTime(text)
  if (reading === null || reading.kind === 'moment') throw new Error('Such a time leaves no choice')
  return reading
}

test('a time that comes twice can be told apart in words and in what is sent', () => {
  const twice = asked('2026-10-25T02:30')
  expect(clockChoiceWords(twice, 'nl')).toEqual([
    { moment: new Date('2026-10-25T00:30:00Z'), label: 'De eerste keer (nog zomertijd)' },
    { moment: new Date('2026-10-25T01:30:00Z'), label: 'De tweede keer (al wintertijd)' },
  ])
  expect(clockChangeRefusal(twice)).toBe(
    'Deze tijd komt twee keer: in deze nacht gaat de klok een uur terug. Kies 2026-10-25T02:30+02:00 of 2026-10-25T02:30+01:00.',
  )
})

test('a time that does not exist is answered by the times before and after the gap', () => {
  const skipped = asked('2027-03-28T02:30')
  expect(clockChoiceWords(skipped, 'nl')).toEqual([
    { moment: new Date('2027-03-28T00:30:00Z'), label: '1.30 uur' },
    { moment: new Date('2027-03-28T01:30:00Z'), label: '3.30 uur' },
  ])
  expect(clockChangeRefusal(skipped)).toContain('2027-03-28T01:30+01:00 of 2027-03-28T03:30+02:00')
})
