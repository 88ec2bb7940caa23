import type { PartyStance } from './party-stances'

import { expect, test } from 'vitest'

import { stanceMatrix } from './party-stances'
import { stanceHistories } from './stance-history'

const date = (iso: string) => ({
  text: iso,
  short: iso,
  edtf: iso,
  sortFrom: iso,
  sortTo: iso,
  year: iso.slice(0, 4),
})
const party = (slug: string) => ({ name: slug, shortName: slug, slug, accent: '#0b4f8a', seats: 1 })
const big = party('groot')
const small = party('klein')
const committee = { slug: 'commissie', title: 'Commissie', when: date('2026-02-01') }
const council = { slug: 'raad', title: 'Raad', when: date('2026-03-01') }
const steps = [committee, council]

const says = (
  who: typeof big,
  stance: PartyStance['stance'],
  on: string,
  about = 'commissie',
): PartyStance => ({
  party: who,
  target: { kind: about === 'dossier' ? 'dossier' : 'besluit', slug: about },
  stance,
  conditions: null,
  post: { title: 'Bericht', slug: `bericht-${on}` },
  publishedOn: date(on),
})

const historyOf = (stances: PartyStance[]) =>
  stanceHistories({ parties: [big], stances, steps })[0]?.earlier.map(({ stance, about }) => [
    stance.publishedOn.text,
    stance.stance,
    about?.slug ?? null,
  ])

test('a party that changed its mind shows each earlier word, oldest first, with what it was about', () => {
  const stances = [
    says(big, 'tegen', '2026-03-02', 'raad'),
    says(big, 'voor', '2026-01-01', 'dossier'),
    says(big, 'voorwaardelijk', '2026-02-02'),
    says(small, 'voor', '2026-02-03'),
  ]
  expect(historyOf(stances)).toEqual([
    ['2026-01-01', 'voor', null],
    ['2026-02-02', 'voorwaardelijk', 'commissie'],
  ])
})

test('what the newest post says of another step was not said earlier', () => {
  const stances = [
    says(big, 'tegen', '2026-01-01', 'commissie'),
    says(big, 'voor', '2026-03-02', 'dossier'),
    says(big, 'voorwaardelijk', '2026-03-02', 'raad'),
  ]
  expect(historyOf(stances)).toEqual([['2026-01-01', 'tegen', 'commissie']])
})

test('a party that kept to its word has no history to tell', () => {
  expect(
    historyOf([says(big, 'voor', '2026-03-02', 'raad'), says(big, 'voor', '2026-02-02')]),
  ).toEqual([])
})

const unknown = { abstained: null, absent: null, unknown: null }
const voted = {
  ...council,
  votes: {
    method: null,
    explanation: null,
    groups: [{ name: 'groot', party: big, for: 0, against: 9, ...unknown }],
  },
}

test('a vote is shown beside what the party said, also of a party that said nothing', () => {
  const compared = [committee, voted]
  const matrix = stanceMatrix({ steps: compared, parties: [big, small], stances: [] })
  expect(matrix.steps.map(({ slug }) => slug)).toEqual(['raad'])
  expect(matrix.silentStepCount).toBe(1)
  expect(matrix.rows.map((row) => [row.party.slug, row.isSilent, row.votes[0]?.against])).toEqual([
    ['groot', false, 9],
    ['klein', true, undefined],
  ])
})

test('of more steps than there is room for, the last are compared', () => {
  const stances = [says(big, 'voor', '2026-01-01'), says(big, 'tegen', '2026-03-02', 'raad')]
  const matrix = stanceMatrix({ steps, parties: [big], stances, mostColumns: 1 })
  expect(matrix.steps.map(({ slug }) => slug)).toEqual(['raad'])
  expect([matrix.leftOutCount, matrix.silentStepCount]).toEqual([1, 0])
})
