import type { PartyStance } from './party-stances'

import { expect, test } from 'vitest'

import {
  latestStances,
  latestStancesOnStep,
  stanceMatrix,
  stancesBefore,
  stancesOnStep,
} from './party-stances'

const date = (iso: string) => ({
  text: iso,
  short: iso,
  edtf: iso,
  sortFrom: iso,
  sortTo: iso,
  year: iso.slice(0, 4),
})
const party = (slug: string, seats: number | null) => ({
  name: slug,
  shortName: slug,
  slug,
  accent: '#0b4f8a',
  seats,
})
const step = (slug: string, iso: string) => ({
  slug,
  title: slug,
  summary: null,
  when: date(iso),
  earlierPlans: [],
  kind: 'bespreking' as const,
  stage: 'advies' as const,
  status: 'gehouden' as const,
  outcome: null,
  followUp: null,
  isAuthoritative: false,
  bodyName: null,
  bodySlug: null,
  municipality: null,
  sourceCount: 1,
  isDisputed: false,
})

const big = party('groot', 9)
const small = party('klein', 2)
const silent = party('stil', 4)
const parties = [small, silent, big]
const steps = [step('raad', '2026-03-01'), step('commissie', '2026-02-01')]

const says = (
  who: typeof big,
  stance: PartyStance['stance'],
  on: string,
  about = 'commissie',
): PartyStance => ({
  party: who,
  target: { kind: 'besluit', slug: about },
  stance,
  conditions: null,
  post: { title: 'Bericht', slug: `bericht-${on}` },
  publishedOn: date(on),
})

const lastWords = (stances: readonly PartyStance[]) =>
  latestStances({ parties, stances, steps }).map(({ latest, about }) => [
    latest?.stance ?? null,
    about?.slug ?? null,
  ])

test('a silent party keeps its place among the others', () => {
  const { rows } = stanceMatrix({ steps, parties, stances: [says(small, 'voor', '2026-02-02')] })
  expect(rows.map(({ party, isSilent }) => [party.slug, isSilent])).toEqual([
    ['groot', true],
    ['stil', true],
    ['klein', false],
  ])
})

test('only steps that somebody wrote about get a column, and the others are counted', () => {
  const matrix = stanceMatrix({ steps, parties, stances: [says(small, 'voor', '2026-02-02')] })
  expect(matrix.steps.map(({ slug }) => slug)).toEqual(['commissie'])
  expect(matrix.silentStepCount).toBe(1)
})

test('a change of mind shows the last word and keeps the first', () => {
  const stances = [says(big, 'tegen', '2026-02-20'), says(big, 'voorwaardelijk', '2026-02-02')]
  const [cell] = stancesOnStep(stances, 'commissie')
  expect([cell?.stance, cell?.before?.stance]).toEqual(['tegen', 'voorwaardelijk'])
})

test('the same stance said twice is no change of mind', () => {
  const stances = [says(big, 'voor', '2026-02-20'), says(big, 'voor', '2026-02-02')]
  expect(stancesOnStep(stances, 'commissie')[0]?.before).toBeNull()
})

test('the last word of a party is the newest post, whichever step it was about', () => {
  const stances = [says(big, 'tegen', '2026-03-02', 'raad'), says(big, 'voor', '2026-02-02')]
  expect(lastWords(stances)).toEqual([
    ['tegen', 'raad'],
    [null, null],
    [null, null],
  ])
})

test('a post that looks back and ahead is read for what is still to be decided', () => {
  const backAndAhead = [
    says(big, 'voor', '2026-02-20', 'commissie'),
    says(big, 'afwachtend', '2026-02-20', 'raad'),
  ]
  expect(lastWords(backAndAhead)[0]).toEqual(['afwachtend', 'raad'])
})

test('what the newest post says of the dossier as a whole goes before what it says of a step', () => {
  const whole = { kind: 'dossier' as const, slug: 'dossier' }
  const stances = [
    says(big, 'afwachtend', '2026-02-20', 'raad'),
    { ...says(big, 'voor', '2026-02-20'), target: whole },
  ]
  expect(lastWords(stances)[0]).toEqual(['voor', null])
  expect(lastWords([says(big, 'tegen', '2026-03-02', 'commissie'), ...stances])[0]).toEqual([
    'tegen',
    'commissie',
  ])
})

test('what a party said of another step is no answer at this one', () => {
  const stances = [says(big, 'afwachtend', '2026-02-20', 'raad'), says(big, 'voor', '2026-02-02')]
  const [onCommittee] = latestStancesOnStep(parties, stances, 'commissie')
  expect([onCommittee?.latest?.stance, onCommittee?.about]).toEqual(['voor', null])
  const [onOther] = latestStancesOnStep(parties, stances, 'nog-een')
  expect(onOther?.latest).toBeNull()
})

test('what a party published on the day of a step or later was not said beforehand', () => {
  const said = [
    says(big, 'voor', '2026-01-31'),
    says(big, 'tegen', '2026-02-01'),
    says(small, 'tegen', '2026-02-02'),
  ]
  const before = stancesBefore(said, step('commissie', '2026-02-01'))
  expect(before).toMatchObject([{ party: big, stance: 'voor', before: null }])
  expect(
    stancesBefore(said, { slug: 'commissie', when: { ...date('2026-02-01'), sortFrom: null } }),
  ).toEqual([])
})
