import type { FetchedParty } from './votes-in-form'

import { expect, test } from 'vitest'

import { shownVotesOf } from './shown-votes-of'
import { settingInForm, votesInForm } from './votes-in-form'

const party = (id: string, seats: number, municipality = 'town'): FetchedParty => ({
  id,
  name: id.toUpperCase(),
  municipality,
  councilPeriods: [{ from: 2022, until: 2026, seats }],
})
const day = { sortFrom: '2024-02-01', sortTo: '2024-02-01' }

test('the rows of a form are read in their order, with what was left empty', () => {
  const votes = votesInForm({
    title: 'Raad stemt',
    'votes.method': 'hoofdelijk',
    'votes.totals.for': 3,
    'votes.groups': 2,
    'votes.groups.1.name': 'Fractie-Vogels',
    'votes.groups.0.party': 'a',
    'votes.groups.0.for': 2,
    'votes.groups.0.against': 0,
    'votes.groups.1.for': undefined,
    'votes.members.0.person': 'p',
    'votes.members.0.vote': 'voor',
    'votes.members.1.person': 'q',
  })
  expect(votes.groups).toMatchObject([
    { party: 'a', for: 2, against: 0, absent: null },
    { party: null, name: 'Fractie-Vogels', for: null },
  ])
  expect(votes.totals).toMatchObject({ for: 3, against: null })
  expect(votes.members).toEqual([{ person: 'p', party: null, vote: 'voor' }])
})

test('whoever enters more members than a party had seats is told, as readers will be', () => {
  const setting = settingInForm({
    parties: [party('a', 4), party('b', 5)],
    councilIn: 'town',
    when: day,
  })
  const votes = votesInForm({ 'votes.groups.0.party': 'a', 'votes.groups.0.for': 5 })
  expect(shownVotesOf(votes, setting)?.disagreements).toEqual([
    { about: 'seats', group: 'A', counted: 5, seats: 4 },
  ])
})

test.each([
  ['another body than the council', { councilIn: null, when: day }],
  ['no date yet', { councilIn: 'town', when: null }],
  ['a date across two councils', { councilIn: 'town', when: { ...day, sortFrom: '2022-01-01' } }],
  ['the council of another town', { councilIn: 'elsewhere', when: day }],
])('nothing is compared with seats for %s', (_, where) => {
  const { seats, council } = settingInForm({ parties: [party('a', 4), party('b', 5)], ...where })
  expect([...seats]).toEqual([])
  expect(council).toBeNull()
})
