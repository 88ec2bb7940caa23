import type { PartyMark } from '@/parties/view'
import type { VoteSetting } from './shown-votes-of'

import { expect, test } from 'vitest'

import { shownVotesOf } from './shown-votes-of'

const party = (name: string): PartyMark => ({
  name,
  shortName: name,
  slug: name.toLowerCase(),
  accent: '#0b4f8a',
  seats: null,
})
const person = (name: string) => ({ name, slug: null, role: null, portrait: null })
const setting: VoteSetting = {
  parties: new Map([
    ['a', party('A')],
    ['b', party('B')],
  ]),
  people: new Map(['1', '2', '3'].map((id) => [id, person(`Lid ${id}`)])),
  seats: new Map([
    ['a', 4],
    ['b', 5],
  ]),
  council: { seats: 9, partyIds: ['a', 'b'] },
}

test('nothing about a vote is no vote', () => {
  expect(shownVotesOf(undefined, setting)).toBeNull()
  expect(shownVotesOf({ totals: {}, groups: [], members: [], explanation: '' }, setting)).toBeNull()
  expect(shownVotesOf({ totals: { for: 0 } }, setting)).not.toBeNull()
})

test('an empty number stays unknown, a nought stays nobody', () => {
  const shown = shownVotesOf({ groups: [{ party: 'a', for: 0 }] }, setting)
  expect(shown?.groups).toMatchObject([{ name: 'A', seats: 4, for: 0, against: null }])
})

test('a roll call by name alone is counted by group; who is not in the list is unknown', () => {
  const members = [
    { person: '1', party: 'a', vote: 'voor' },
    { person: '2', party: 'a', vote: 'tegen' },
    { person: '3', party: null, vote: 'voor' },
  ] as const
  const shown = shownVotesOf({ method: 'hoofdelijk', members: [...members] }, setting)
  expect(shown?.areCountedFromMembers).toBe(true)
  expect(shown?.groups).toMatchObject([{ name: 'A', for: 1, against: 1, absent: 0, unknown: 2 }])
  expect(shown?.members.map(({ person: { name } }) => name)).toEqual(['Lid 1', 'Lid 2', 'Lid 3'])
  expect(shown?.disagreements).toEqual([])
})

test('numbers that contradict each other are noted, and stay as they were entered', () => {
  const groups = [
    { party: 'a', for: 5, against: 0, abstained: 0, absent: 0 },
    { party: 'b', for: 0, against: 5, abstained: 0, absent: 0 },
  ]
  const shown = shownVotesOf({ groups }, setting)
  expect(shown?.disagreements).toEqual([{ about: 'seats', group: 'A', counted: 5, seats: 4 }])
  expect(shown?.groups[0]?.for).toBe(5)
})
