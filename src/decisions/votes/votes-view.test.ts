import { expect, test } from 'vitest'

import { voteSentence, voteTotals } from './votes-view'

const counts = { for: null, against: null, abstained: null, absent: null, unknown: null }
const group = (name: string, known: Partial<typeof counts> | Record<string, number>) => ({
  ...counts,
  ...known,
  name,
  party: null,
})

test('a vote with all counts is told in numbers', () => {
  const groups = [group('A', { for: 11, against: 0 }), group('B', { for: 0, against: 1 })]
  expect(voteSentence({ method: 'hand-opsteken', groups, explanation: null }, 'aangenomen')).toBe(
    'Het voorstel is aangenomen, met 11 stemmen voor en 1 stem tegen.',
  )
})

test('a known ending with unknown counts does not invent a number', () => {
  const groups = [group('A', { for: 11, against: 0 }), group('B', { unknown: 4 })]
  expect(voteSentence({ method: null, groups, explanation: null }, 'aangenomen')).not.toMatch(/\d/)
})

test('unknown stays unknown in the totals', () => {
  expect(voteTotals([group('A', { for: 2 }), group('B', { for: 3 })])).toMatchObject({
    for: 5,
    absent: null,
  })
})
