import type { ComparedGroup, ComparedVotes } from './vote-agreement'

import { describe, expect, test } from 'vitest'

import { voteDisagreements } from './vote-agreement'
import { disagreementWords } from './vote-disagreement-words'

const group = (key: string, known: Partial<ComparedGroup>): ComparedGroup => ({
  key,
  name: key.toUpperCase(),
  isParty: true,
  seats: null,
  for: null,
  against: null,
  abstained: null,
  absent: null,
  unknown: null,
  ...known,
})
const whole = { for: 0, against: 0, abstained: 0, absent: 0 }
const noTotals = { for: null, against: null, abstained: null, absent: null }
const said = (votes: Partial<ComparedVotes>) =>
  voteDisagreements({
    method: null,
    totals: null,
    groups: [],
    members: [],
    council: null,
    outcome: null,
    repeatedMembers: 0,
    ...votes,
  }).map((found) => disagreementWords(found).nl.replace(' Wij laten beide zien.', ''))

describe('the totals of the source and the sum of the groups', () => {
  test('are told beside each other where they differ', () => {
    const groups = [group('a', { for: 9 }), group('b', { for: 2 })]
    expect(said({ totals: { ...noTotals, for: 12 }, groups })).toEqual([
      'Volgens de bron stemden er 12 leden voor; per fractie opgeteld zijn het er 11.',
    ])
    expect(said({ totals: { ...noTotals, for: 11 }, groups })).toEqual([])
  })

  test.each([
    ['a group without a number', [group('a', { for: 9 }), group('b', {})]],
    ['members of whom nobody knows it', [group('a', { for: 9, unknown: 3 })]],
    ['no groups at all', []],
  ])('do not differ while there is %s', (_, groups) => {
    expect(said({ totals: { ...noTotals, for: 12 }, groups })).toEqual([])
  })

  test('differ as soon as no missing number can mend it', () => {
    const totals = { ...noTotals, against: 1 }
    const groups = [group('a', { against: 3 }), group('b', {})]
    expect(said({ totals, groups })).toEqual([
      'Volgens de bron stemde er 1 lid tegen; per fractie opgeteld zijn het er minstens 3.',
    ])
    const few = [group('a', { against: 3, unknown: 2 })]
    expect(said({ totals: { ...noTotals, against: 7 }, groups: few })).toEqual([
      'Volgens de bron stemden er 7 leden tegen; per fractie opgeteld zijn het er hoogstens 5.',
    ])
  })
})

describe('a group and the members in the list', () => {
  const voted = (...votes: ComparedVotes['members'][number]['vote'][]) =>
    votes.map((vote) => ({ group: 'a', vote }))

  test('are told beside each other where they differ', () => {
    const groups = [group('a', { ...whole, for: 2 })]
    expect(said({ groups, members: voted('voor', 'tegen') })).toEqual([
      'Bij A stemden er 2 leden voor; in de lijst met namen is het er 1.',
      'Bij A stemde er niemand tegen; in de lijst met namen is het er 1.',
    ])
    expect(said({ groups, members: voted('voor', 'voor') })).toEqual([])
  })

  test('do not differ while the list or the group is not whole', () => {
    const members = voted('voor')
    expect(said({ groups: [group('a', { ...whole, for: 2 })], members })).toEqual([])
    expect(said({ groups: [group('a', { for: 2 })], members })).toEqual([])
    expect(said({ groups: [group('a', {})], members })).toEqual([])
    expect(
      said({ groups: [group('a', { ...whole, for: 2 })], members: voted('voor', 'onbekend') }),
    ).toEqual([])
  })

  test('differ when the list has more than the group', () => {
    expect(said({ groups: [group('a', { for: 1 })], members: voted('voor', 'voor') })).toEqual([
      'Bij A stemde er 1 lid voor; in de lijst met namen zijn het er minstens 2.',
    ])
  })
})

describe('a group and its seats on that day', () => {
  test('are told beside each other where they differ', () => {
    expect(said({ groups: [group('a', { for: 6, seats: 5 })] })).toEqual([
      'Bij A zijn 6 leden geteld; op die dag had de partij 5 zetels.',
    ])
    expect(said({ groups: [group('a', { ...whole, for: 4, seats: 5 })] })).toHaveLength(1)
    expect(said({ groups: [group('a', { ...whole, for: 4, absent: 1, seats: 5 })] })).toEqual([])
  })

  test('do not differ while a number is missing', () => {
    expect(said({ groups: [group('a', { for: 4, against: 0, seats: 5 })] })).toEqual([])
  })

  test('say nothing of too few where a group split off, which took seats along', () => {
    const splitOff = group('rij 1', { ...whole, against: 1, isParty: false })
    expect(said({ groups: [group('a', { ...whole, for: 4, seats: 5 }), splitOff] })).toEqual([])
  })
})

describe('all votes and the seats of the council', () => {
  const groups = [group('a', { ...whole, for: 5 }), group('b', { ...whole, against: 3 })]
  const council = { seats: 9, areAllListed: true }

  test('are told beside each other where they differ', () => {
    expect(said({ groups, council })).toEqual([
      'De fracties samen tellen 8 leden; op die dag had de raad 9 zetels.',
    ])
    expect(said({ totals: { ...whole, for: 12 }, council })).toEqual([
      'De uitslag volgens de bron gaat over 12 leden; op die dag had de raad 9 zetels.',
    ])
  })

  test('do not differ while a party is not in the list', () => {
    expect(said({ groups, council: { ...council, areAllListed: false } })).toEqual([])
    expect(said({ totals: { ...noTotals, for: 5, against: 3 }, council })).toEqual([])
  })

  test('are not told twice where one group has more members than seats', () => {
    const tooMany = [group('a', { ...whole, for: 10, seats: 9 })]
    expect(said({ groups: tooMany, council })).toEqual([
      'Bij A zijn 10 leden geteld; op die dag had de partij 9 zetels.',
    ])
  })
})

test('a unanimous vote has nobody against', () => {
  const groups = [group('a', { against: 1 })]
  expect(said({ method: 'unaniem', groups })).toEqual([
    'Volgens de bron was iedereen voor; toch stemde er 1 lid tegen.',
  ])
  expect(said({ method: 'hand-opsteken', groups })).toEqual([])
})

describe('the outcome and the numbers', () => {
  const totals = { ...noTotals, for: 3, against: 20 }
  test('are told beside each other where they differ', () => {
    expect(said({ totals, outcome: 'aangenomen' })).toEqual([
      'Als uitkomst staat er aangenomen; toch stemden er 3 leden voor en 20 tegen.',
    ])
    const groups = [group('a', { for: 9, against: 2 })]
    expect(said({ groups, outcome: 'verworpen' })).toHaveLength(1)
  })

  test('are left alone where they agree, or where a number is missing', () => {
    expect(said({ totals, outcome: 'verworpen' })).toEqual([])
    expect(said({ totals, outcome: 'aangehouden' })).toEqual([])
    expect(said({ totals: { ...noTotals, for: 3 }, outcome: 'aangenomen' })).toEqual([])
    const tie = { ...noTotals, for: 9, against: 9 }
    expect(said({ totals: tie, outcome: 'verworpen' })).toEqual([])
    expect(said({ totals: tie, outcome: 'aangenomen' })).toHaveLength(1)
  })
})

test('who is in it twice is told once', () => {
  const groups = [group('a', { for: 1 }), group('a', { for: 2 }), group('a', { for: 1 })]
  expect(said({ groups, repeatedMembers: 2 })).toEqual([
    'A staat er meer dan één keer in.',
    '2 raadsleden staan meer dan één keer in de lijst met namen.',
  ])
})
