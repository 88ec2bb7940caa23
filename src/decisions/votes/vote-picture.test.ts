import type { ShownVotes, VoteGroup } from './votes-view'

import { expect, test } from 'vitest'

import { votePicture } from './vote-picture'

const none = { for: null, against: null, abstained: null, absent: null, unknown: null }
const group = (name: string, known: Partial<VoteGroup>): VoteGroup => ({
  ...none,
  name,
  party: null,
  seats: null,
  explanation: null,
  ...known,
})
const picture = (known: Partial<ShownVotes>) =>
  votePicture({
    method: null,
    totals: null,
    groups: [],
    areCountedFromMembers: false,
    members: [],
    explanation: null,
    councilSeats: null,
    disagreements: [],
    ...known,
  })?.map(({ group: one, seats }) => [one?.name ?? null, seats.join(' ')])

test('the seats of a group stand together, the largest group first', () => {
  const groups = [
    group('A', { seats: 2, for: 2 }),
    group('B', { seats: 3, for: 1, against: 1, absent: 1 }),
  ]
  expect(picture({ groups })).toEqual([
    ['B', 'voor tegen afwezig'],
    ['A', 'voor voor'],
  ])
})

test('a seat of which the vote is not known stands open', () => {
  const groups = [group('A', { seats: 3, for: 1 }), group('B', { unknown: 2 })]
  expect(picture({ groups, councilSeats: 7 })).toEqual([
    ['A', 'voor onbekend onbekend'],
    ['B', 'onbekend onbekend'],
    [null, 'onbekend onbekend'],
  ])
})

test('totals without groups are drawn as one', () => {
  const totals = { for: 2, against: 1, abstained: null, absent: null }
  expect(picture({ totals })).toEqual([[null, 'voor voor tegen']])
})

test('nothing is drawn of a vote without a number, or of more than a council can be', () => {
  expect(picture({ method: 'unaniem', councilSeats: 23 })).toBeUndefined()
  expect(picture({ groups: [group('A', {})] })).toBeUndefined()
  expect(picture({ groups: [group('A', { for: 46 })] })).toBeUndefined()
})
