import type { StepOutline } from './dossier-step'
import type { TimelineAsked } from './timeline-part'

import { expect, test } from 'vitest'

import { lastSteps, stepsPerPage, timelineChoices, timelinePart } from './timeline-part'

const today = '2026-11-21'
const everything: TimelineAsked = {
  body: null,
  kind: null,
  party: null,
  order: 'oud-eerst',
  page: 1,
}

const step = (slug: string, day: string, overrides: Partial<StepOutline> = {}): StepOutline => ({
  slug,
  title: slug,
  when: { text: day, short: day, edtf: day, sortFrom: day, sortTo: day, year: day.slice(0, 4) },
  kind: 'bespreking',
  stage: 'advies',
  status: day < today ? 'gehouden' : 'gepland',
  outcome: null,
  isAuthoritative: false,
  bodyName: null,
  bodySlug: null,
  municipality: null,
  partySlugs: [],
  ...overrides,
})

const council = { bodySlug: 'raad', bodyName: 'Gemeenteraad' }
const motion = step('motie', '2026-03-01', { ...council, kind: 'motie', partySlugs: ['groen'] })
const talk = step('praten', '2026-01-01', { bodySlug: 'college', bodyName: 'College' })
const vote = step('stemmen', '2026-12-01', { ...council, kind: 'raadsbesluit' })
const start = step('begin', '2027-01-01')
const steps = [vote, motion, start, talk]

const shown = (asked: Partial<TimelineAsked>) =>
  timelinePart(steps, { ...everything, ...asked }, today).steps.map(({ slug }) => slug)

test('body, kind and party can be asked for together', () => {
  expect(shown({ body: 'raad' })).toEqual(['motie', 'stemmen'])
  expect(shown({ body: 'raad', kind: 'motie', party: 'groen' })).toEqual(['motie'])
  expect(shown({ body: 'college', kind: 'motie' })).toEqual([])
  expect(shown({ party: 'onbekend' })).toEqual([])
})

test('the oldest stands first with the future below it, or the future first and then the newest', () => {
  expect(shown({})).toEqual(['praten', 'motie', 'stemmen', 'begin'])
  expect(shown({ order: 'straks-eerst' })).toEqual(['stemmen', 'begin', 'motie', 'praten'])
})

test('a reader is told how many steps there are besides these', () => {
  const part = timelinePart(steps, { ...everything, body: 'raad' }, today)
  expect([part.matched, part.total, part.comingPage]).toEqual([2, 4, 1])
})

const many = Array.from({ length: 2 * stepsPerPage + 5 }, (_, index) =>
  step(`stap-${index}`, `${1800 + index}-01-01`),
)

test('a long timeline comes in parts that say which years they are about', () => {
  const all = [...many, vote]
  const first = timelinePart(all, everything, today)
  expect(first.steps).toHaveLength(stepsPerPage)
  expect(first.pages).toEqual([
    { number: 1, from: '1800', to: '1899' },
    { number: 2, from: '1900', to: '1999' },
    { number: 3, from: '2000', to: '2026' },
  ])
  expect(first.comingPage).toBe(3)
  const last = timelinePart(all, { ...everything, page: 3 }, today)
  expect(last.steps.at(-1)).toBe(vote)
})

test('a part that does not exist is answered with the nearest one', () => {
  expect(timelinePart(many, { ...everything, page: 99 }, today).page).toBe(3)
  expect(timelinePart([], { ...everything, page: 2 }, today)).toMatchObject({ page: 1, steps: [] })
})

test('where nothing can be chosen, the newest steps are the ones to see', () => {
  const last = lastSteps([...many, vote], today)
  expect([last.length, last.at(0)?.slug, last.at(-1)?.slug]).toEqual([100, 'stap-106', 'stemmen'])
})

test('only what would find something can be chosen', () => {
  expect(timelineChoices(steps)).toEqual({
    bodies: [
      { slug: 'college', name: 'College', place: null },
      { slug: 'raad', name: 'Gemeenteraad', place: null },
    ],
    kinds: ['bespreking', 'raadsbesluit', 'motie'],
    partySlugs: ['groen'],
  })
})
