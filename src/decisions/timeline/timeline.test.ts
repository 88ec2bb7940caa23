import type { TimelineStep } from './timeline'

import { expect, test } from 'vitest'

import { stageBar, stageReached } from './stage-bar'
import {
  earlierPlanWords,
  latestDecision,
  momentOf,
  nextStep,
  overdueWords,
  timelineOf,
} from './timeline'

const today = '2016-03-01'

const date = (text: string, sortFrom: string, sortTo = sortFrom) => ({
  text,
  short: text,
  edtf: sortFrom,
  sortFrom,
  sortTo,
  year: sortFrom.slice(0, 4),
})

const step = (overrides: Partial<TimelineStep>): TimelineStep => ({
  slug: 'stap',
  title: 'Stap',
  summary: null,
  when: date('12 januari 2016', '2016-01-12'),
  earlierPlans: [],
  kind: 'collegebesluit',
  stage: 'voorbereiding',
  status: 'gehouden',
  outcome: null,
  followUp: null,
  isAuthoritative: false,
  bodyName: null,
  bodySlug: null,
  municipality: null,
  sourceCount: 1,
  isDisputed: false,
  ...overrides,
})

const assignment = step({
  slug: 'opdracht',
  stage: 'verkenning',
  when: date('oktober 2015', '2015-10-01', '2015-10-31'),
})
const report = step({ slug: 'tussenrapport' })
const vote = step({
  slug: 'raadsbesluit',
  stage: 'besluit',
  status: 'gepland',
  when: date('eind april 2016', '2016-04-21', '2016-04-30'),
})

test('the timeline stands in order, in years, and keeps what is to come apart', () => {
  const { past, coming } = timelineOf([vote, report, assignment], today)
  expect(past.map(({ year, steps }) => [year, steps.map(({ slug }) => slug)])).toEqual([
    ['2015', ['opdracht']],
    ['2016', ['tussenrapport']],
  ])
  expect(coming.map(({ year }) => year)).toEqual(['2016'])
})

test('a plan without a beginning is waited for until its end', () => {
  const bySummer = { ...date('uiterlijk 20 juni', '2016-06-20'), sortFrom: null }
  const deadline = step({ slug: 'zomer', status: 'gepland', when: bySummer })
  const earlier = step({ slug: 'mei', status: 'gepland', when: date('1 mei 2016', '2016-05-01') })
  expect(nextStep([deadline, earlier], today)?.slug).toBe('mei')
  const { coming } = timelineOf([deadline, earlier, vote], today)
  expect(coming.flatMap(({ steps }) => steps).map(({ slug }) => slug)).toEqual([
    'raadsbesluit',
    'mei',
    'zomer',
  ])
})

test('a plan counts as passed only after its last possible day', () => {
  expect(momentOf(vote, '2016-04-30')).toBe('verwacht')
  expect(momentOf(vote, '2016-05-01')).toBe('verlopen')
  expect(overdueWords(vote)).toBe('was verwacht eind april 2016; uitkomst niet ingevoerd')
})

test('a step that was put off stays among what is to come, also when its old date has passed', () => {
  const postponed = { ...vote, status: 'uitgesteld' as const }
  expect(timelineOf([postponed], '2017-01-01').coming).toHaveLength(1)
})

test('a step that was called off stands where its date is', () => {
  const calledOff = { ...vote, status: 'vervallen' as const }
  expect(timelineOf([calledOff], today).coming).toHaveLength(1)
  expect(timelineOf([calledOff], '2016-05-01').past).toHaveLength(1)
})

test('every plan that was given up is told, oldest first', () => {
  const plans = [date('26 januari 2016', '2016-01-26'), date('9 februari 2016', '2016-02-09')]
  expect(earlierPlanWords(step({ earlierPlans: plans }))).toBe(
    'eerst gepland: 26 januari 2016, daarna 9 februari 2016',
  )
  expect(earlierPlanWords(step({}))).toBeNull()
})

test('the next step is one that is still expected, not one that passed in silence', () => {
  expect(nextStep([vote], today)).toBe(vote)
  expect(nextStep([vote], '2016-05-01')).toBeNull()
})

test('a decision is made by who may, and has an outcome', () => {
  const decided = step({ slug: 'besloten', isAuthoritative: true, outcome: 'verworpen' })
  const advised = step({ outcome: 'aangenomen', when: date('1 februari 2016', '2016-02-01') })
  const planned = { ...vote, isAuthoritative: true, outcome: 'aangenomen' as const }
  expect(latestDecision([decided, advised, planned], today)).toBe(decided)
  expect(latestDecision([advised], today)).toBeNull()
})

test('the stage bar says where a running dossier stands and admits what it does not know', () => {
  const carriedOut = step({
    stage: 'uitvoering',
    when: date('februari 2016', '2016-02-01', '2016-02-29'),
  })
  const states = stageBar({ status: 'loopt', steps: [assignment, report, carriedOut] }, today).map(
    ({ state }) => state,
  )
  expect(states).toEqual(['geweest', 'geweest', 'onbekend', 'onbekend', 'nu', 'straks'])
})

test('preparing the next decision does not undo the last one, on the bar or anywhere else', () => {
  const decided = step({ stage: 'besluit', when: date('2 februari 2016', '2016-02-02') })
  const evening = step({ stage: 'voorbereiding', when: date('20 februari 2016', '2016-02-20') })
  const calledOff = step({ stage: 'evaluatie', status: 'vervallen' })
  const steps = [assignment, decided, evening, calledOff, vote]
  expect(stageReached(steps, today)).toBe('besluit')
  expect(stageBar({ status: 'loopt', steps }, today).find(({ state }) => state === 'nu')).toEqual({
    stage: 'besluit',
    state: 'nu',
    when: decided.when,
  })
  expect(stageReached([vote], today)).toBeNull()
})

test('the bar reads forward: what prepares the next decision does not move the date of the first preparation', () => {
  const prepared = step({ slug: 'plan', when: date('1 januari 2016', '2016-01-01') })
  const decided = step({
    slug: 'besluit',
    stage: 'besluit',
    when: date('1 februari 2016', '2016-02-01'),
  })
  const again = step({ slug: 'vraag', when: date('20 februari 2016', '2016-02-20') })
  const bar = stageBar({ status: 'loopt', steps: [prepared, decided, again] }, today)
  expect(bar.find(({ stage }) => stage === 'voorbereiding')?.when?.text).toBe('1 januari 2016')
  expect(bar.find(({ stage }) => stage === 'besluit')?.when?.text).toBe('1 februari 2016')
})

test('an amendment that was voted on later that evening is not what was decided', () => {
  const decided = { isAuthoritative: true, outcome: 'aangenomen' } as const
  const proposal = step({ ...decided, slug: 'voorstel', kind: 'raadsbesluit' })
  const amendment = step({ ...decided, slug: 'amendement', kind: 'amendement' })
  expect(latestDecision([proposal, amendment], today)?.slug).toBe('voorstel')
  expect(latestDecision([amendment], today)?.slug).toBe('amendement')
})

test('a finished dossier stands nowhere any more', () => {
  const bar = stageBar({ status: 'afgerond', steps: [assignment, report] }, today)
  expect(bar.map(({ state }) => state)).not.toContain('nu')
})
