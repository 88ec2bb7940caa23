import type { ShownVotes, VoteGroup } from './votes-view'

import { describe, expect, test } from 'vitest'

import { voteSentence } from './vote-sentence'

const counts = { for: null, against: null, abstained: null, absent: null, unknown: null }
const group = (name: string, known: Partial<VoteGroup>): VoteGroup => ({
  ...counts,
  name,
  party: null,
  seats: null,
  explanation: null,
  ...known,
})
const votes = (groups: VoteGroup[], more: Partial<ShownVotes> = {}): ShownVotes => ({
  method: null,
  totals: null,
  groups,
  areCountedFromMembers: false,
  members: [],
  explanation: null,
  councilSeats: null,
  disagreements: [],
  ...more,
})
const adopted = { outcome: 'aangenomen', status: 'gehouden' } as const
const told = (groups: VoteGroup[], more: Partial<ShownVotes> = {}) =>
  voteSentence(votes(groups, more), adopted)

test('a vote with all counts is told in numbers', () => {
  expect(told([group('A', { for: 11, against: 0 }), group('B', { for: 0, against: 1 })])).toBe(
    'Het voorstel is aangenomen, met 11 stemmen voor en 1 stem tegen.',
  )
})

test('groups whose members voted differently are named, with how', () => {
  const one = group('A', { for: 6, against: 1 })
  expect(told([one])).toContain('A stemde verdeeld: 6 voor, 1 tegen.')
  expect(told([one, group('B', { for: 1, against: 0, abstained: 2 })])).toContain(
    'Verdeeld stemden A (6 voor, 1 tegen) en B (1 voor, 2 onthouden).',
  )
})

test('more divided groups than fit in a sentence are counted', () => {
  const names = ['A', 'B', 'C', 'D']
  expect(told(names.map((name) => group(name, { for: 1, against: 1 })))).toContain(
    '4 fracties stemden verdeeld.',
  )
})

describe('what is not wholly known', () => {
  test('does not become a number', () => {
    const groups = [group('A', { for: 3, against: 0 }), group('B', { unknown: 4 })]
    expect(told(groups)).toBe('Het voorstel is aangenomen. Hoe 4 leden stemden, is niet bekend.')
  })

  test('still has a majority when the others cannot turn it', () => {
    const groups = [group('A', { for: 9, against: 0 }), group('B', { unknown: 7, seats: 7 })]
    expect(told(groups)).toBe(
      'Het voorstel is aangenomen: een meerderheid was voor. Hoe 7 leden stemden, is niet bekend.',
    )
    expect(told([group('A', { against: 12 })], { councilSeats: 23 })).toContain(
      'een meerderheid was tegen',
    )
    expect(told([group('A', { against: 11 })], { councilSeats: 23 })).not.toContain('meerderheid')
  })

  test('is told from the totals of the source where that has them', () => {
    const totals = { for: 12, against: 11, abstained: null, absent: null }
    expect(told([group('A', {})], { totals })).toBe(
      'Het voorstel is aangenomen, met 12 stemmen voor en 11 stemmen tegen. Hoe elke partij stemde, is niet helemaal bekend.',
    )
  })
})

test('of a plan that passed in silence nobody says that there was a vote', () => {
  const planned = { outcome: null, status: 'gepland' } as const
  expect(voteSentence(votes([group('A', { seats: 11 })]), planned)).toBe(
    'Of er is gestemd en hoe, weten wij niet.',
  )
  expect(voteSentence(votes([group('A', {})]), { ...planned, status: 'gehouden' })).toBe(
    'De stemming is geweest. Hoeveel stemmen er voor en tegen waren, is niet bekend.',
  )
})

test('everybody for needs no numbers', () => {
  expect(told([], { method: 'unaniem' })).toBe('Het voorstel is aangenomen: iedereen was voor.')
})
