import type { VoteGroup } from './votes-view'

import { expect, test } from 'vitest'

import { isDivided, voteTotals } from './vote-counts'
import { groupSize } from './votes-view'

const counts = { for: null, against: null, abstained: null, absent: null, unknown: null }
const group = (known: Partial<VoteGroup>): VoteGroup => ({
  ...counts,
  name: 'A',
  party: null,
  seats: null,
  explanation: null,
  ...known,
})

test('unknown stays unknown in the totals', () => {
  expect(voteTotals([group({ for: 2 }), group({ for: 3 })])).toMatchObject({ for: 5, absent: null })
})

test('a group is divided when its members voted differently, not when one was away', () => {
  expect(isDivided(group({ for: 2, against: 1 }))).toBe(true)
  expect(isDivided(group({ for: 2, abstained: 1 }))).toBe(true)
  expect(isDivided(group({ for: 2, against: 0, absent: 1, unknown: 3 }))).toBe(false)
})

test('how large a group is, is told by its seats, or by a count of everybody', () => {
  expect(groupSize(group({ for: 2, seats: 5 }))).toBe(5)
  expect(groupSize(group({ for: 2, against: 0, abstained: 0, absent: 1 }))).toBe(3)
  expect(groupSize(group({ for: 2, against: 0 }))).toBeNull()
})
