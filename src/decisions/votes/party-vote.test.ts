import type { VoteCounts } from './vote-counts'

import { expect, test } from 'vitest'

import { partyVoteWords, stepVoteWords } from './party-vote'

const unknown: VoteCounts = {
  for: null,
  against: null,
  abstained: null,
  absent: null,
  unknown: null,
}
const group = (name: string, counts: Partial<VoteCounts>) => ({
  ...unknown,
  ...counts,
  name,
  party: null,
})

test('a party that did not vote as one is shown with its numbers', () => {
  expect(partyVoteWords({ ...unknown, for: 9, against: 0 })).toBe('voor')
  expect(partyVoteWords({ ...unknown, for: 0, against: 3 })).toBe('tegen')
  expect(partyVoteWords({ ...unknown, for: 6, against: 1 })).toBe('verdeeld (6 voor, 1 tegen)')
  expect(partyVoteWords({ ...unknown, abstained: 2 })).toBe('onthouden van stemmen')
  expect(partyVoteWords({ ...unknown, for: 0, absent: 2 })).toBe('afwezig')
})

test('a vote that is not known is never guessed', () => {
  expect(partyVoteWords({ ...unknown, unknown: 7 })).toBeNull()
  expect(partyVoteWords({ ...unknown, for: 1, unknown: 6 })).toBeNull()
  expect(stepVoteWords({ method: null, groups: [group('A', {})] })).toEqual([])
})

test('names stand together by what they voted, for before against', () => {
  const groups = [
    group('A', { against: 2 }),
    group('B', { for: 1, against: 1 }),
    group('C', { for: 3 }),
    group('D', { against: 1 }),
  ]
  expect(stepVoteWords({ method: 'hand-opsteken', groups })).toEqual([
    { vote: 'voor', names: ['C'] },
    { vote: 'tegen', names: ['A', 'D'] },
    { vote: 'verdeeld (1 voor, 1 tegen)', names: ['B'] },
  ])
})

test('without a vote everybody was for', () => {
  expect(stepVoteWords({ method: 'unaniem', groups: [] })).toEqual([
    { vote: 'voor', names: ['iedereen'] },
  ])
})
