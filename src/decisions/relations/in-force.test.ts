import type { ShownDate } from '../timeline/shown-date'
import type { PointsBack, StepAsked } from './in-force'

import { expect, test } from 'vitest'

import { forceSentences } from './in-force'

const today = '2026-11-21'
const date = (text: string, sortFrom: string | null, sortTo = sortFrom): ShownDate => ({
  text,
  short: text,
  edtf: sortFrom ?? '',
  sortFrom,
  sortTo,
  year: null,
})
const step: StepAsked = {
  kind: 'raadsbesluit',
  status: 'gehouden',
  outcome: 'aangenomen',
  isAuthoritative: true,
  when: date('3 december 2019', '2019-12-03'),
  effectFrom: null,
  effectUntil: null,
  pointedAtBy: [],
}
const later: PointsBack = {
  relation: 'vervangt',
  title: 'Nieuw besluit',
  slug: 'nieuw',
  kind: 'raadsbesluit',
  status: 'gehouden',
  outcome: 'aangenomen',
  when: date('10 maart 2022', '2022-03-10'),
  effectFrom: null,
}
const said = (overrides: Partial<StepAsked> = {}) =>
  forceSentences({ ...step, ...overrides }, today).map(({ words, step: to, since }) =>
    [words, to?.title, since?.text].filter(Boolean).join(' | '),
  )

test('what a deciding body adopted holds as far as is known', () => {
  expect(said()).toEqual(['Geldt nog, voor zover hier bekend'])
  expect(said({ kind: 'collegebesluit', outcome: null })).toHaveLength(1)
})

test.each(['bespreking', 'rapport', 'raadsvraag', 'toezegging', 'mijlpaal'] as const)(
  'of a %s, which decides nothing, nothing is said',
  (kind) => {
    const effectUntil = date('2020', '2020-01-01', '2020-12-31')
    expect(said({ kind, outcome: null, effectUntil, pointedAtBy: [later] })).toEqual([])
  },
)

test('nothing is said of what was not adopted, did not take place, or nobody knows the outcome of', () => {
  for (const outcome of [
    'verworpen',
    'ingetrokken',
    'aangehouden',
    'ter-kennisname',
    null,
  ] as const)
    expect(said({ outcome })).toEqual([])
  for (const status of ['gepland', 'uitgesteld', 'vervallen'] as const)
    expect(said({ status })).toEqual([])
})

test('an advice, a motion and an agreement do not hold until somebody says so', () => {
  expect(said({ isAuthoritative: false })).toEqual([])
  expect(said({ kind: 'motie' })).toEqual([])
  expect(said({ kind: 'overeenkomst', outcome: null })).toEqual([])
  const effectUntil = date('31 december 2020', '2020-12-31')
  expect(said({ kind: 'overeenkomst', outcome: null, effectUntil })).toEqual([
    'Gold tot 31 december 2020',
  ])
})

test('the period in which it holds is told from the day of reading', () => {
  expect(said({ effectFrom: date('1 januari 2027', '2027-01-01') })).toEqual([
    'Geldt vanaf 1 januari 2027',
  ])
  expect(said({ effectFrom: date('1 januari 2021', '2021-01-01') })).toEqual([
    'Geldt sinds 1 januari 2021',
  ])
  expect(said({ effectFrom: date('21 november 2026', today) })).toEqual([
    'Geldt sinds 21 november 2026',
  ])
  expect(said({ effectUntil: date('2028', '2028-01-01', '2028-12-31') })).toEqual([
    'Geldt tot 2028',
  ])
})

test('a vague date is not called over or begun while its last day is still to come', () => {
  const thisYear = date('2026', '2026-01-01', '2026-12-31')
  expect(said({ effectUntil: thisYear })).toEqual(['Geldt tot 2026'])
  expect(said({ effectFrom: thisYear })).toEqual(['Geldt vanaf 2026'])
})

test('a later decision that replaces or amends it is named, since the day on which that holds', () => {
  expect(said({ pointedAtBy: [later] })).toEqual(['Vervangen door | Nieuw besluit | 10 maart 2022'])
  const fromMay = { ...later, effectFrom: date('1 mei 2022', '2022-05-01') }
  expect(said({ pointedAtBy: [fromMay] })).toEqual(['Vervangen door | Nieuw besluit | 1 mei 2022'])
  expect(said({ pointedAtBy: [{ ...later, relation: 'wijzigt' }] })).toEqual([
    'Gewijzigd door | Nieuw besluit | 10 maart 2022',
  ])
})

test('what will be replaced holds until then', () => {
  const fromNewYear = { ...later, effectFrom: date('1 januari 2027', '2027-01-01') }
  const effectFrom = date('1 januari 2021', '2021-01-01')
  expect(said({ effectFrom, pointedAtBy: [fromNewYear] })).toEqual([
    'Geldt sinds 1 januari 2021',
    'Wordt vervangen door | Nieuw besluit | 1 januari 2027',
  ])
})

test('a plan, a rejected proposal, and a step that only follows replace nothing', () => {
  for (const other of [
    { ...later, status: 'gepland' as const, outcome: null },
    { ...later, outcome: 'verworpen' as const },
    { ...later, kind: 'rapport' as const },
    { ...later, relation: 'volgt-op' as const },
  ])
    expect(said({ pointedAtBy: [other] })).toEqual(['Geldt nog, voor zover hier bekend'])
})

test('beside a later decision that contradicts it, nobody says that it still holds', () => {
  expect(said({ pointedAtBy: [{ ...later, relation: 'in-strijd-met' }] })).toEqual([])
})
