import { describe, expect, test } from 'vitest'

import { likelyDuplicates } from './likely-duplicates'

const april = { sortFrom: '2026-04-01', sortTo: '2026-04-30' }
const endOfApril = { sortFrom: '2026-04-21', sortTo: '2026-04-30' }
const may = { sortFrom: '2026-05-01', sortTo: '2026-05-31' }
const fromMayOn = { sortFrom: '2026-05-01', sortTo: null }

const step = (more: object = {}) => ({
  id: 'known' as string | null,
  title: 'Raad stemt over het plan',
  body: 'raad' as string | null,
  when: april as { sortFrom: string | null; sortTo: string | null } | null,
  ...more,
})
const typed = (more: object = {}) => step({ id: null, title: 'Iets heel anders', ...more })
const isFound = (one: ReturnType<typeof step>, other: ReturnType<typeof step>) =>
  likelyDuplicates(one, [other]).length === 1

describe('the same body at the same time', () => {
  test.each([
    ['dates that overlap', typed({ when: endOfApril }), true],
    ['dates that do not', typed({ when: may }), false],
    ['a date without end', typed({ when: fromMayOn }), false],
    ['another body', typed({ body: 'college' }), false],
    ['no body', typed({ body: null }), false],
    ['no date yet', typed({ when: null }), false],
  ])('%s', (_, one, isDuplicate) => {
    expect(isFound(one, step())).toBe(isDuplicate)
  })

  test('two steps without a body have none in common', () => {
    expect(isFound(typed({ body: null }), step({ body: null }))).toBe(false)
  })

  test('a step is no duplicate of itself', () => {
    expect(isFound(step(), step())).toBe(false)
  })
})

describe('nearly the same title', () => {
  test.each([
    ['Raad stemt over het plan', true],
    ['De raad stemt over het plan.', true],
    ['Raad stemt over hét plan!', true],
    ['College maakt het plan', false],
    ['', false],
  ])('%j: %s', (title, isDuplicate) => {
    expect(isFound(step({ id: null, title, body: null }), step())).toBe(isDuplicate)
  })

  test('a report of another year is another report', () => {
    const report = (year: number) => ({ title: `Voortgangsrapport ${year}`, body: null })
    expect(isFound(step({ id: null, ...report(2025) }), step(report(2026)))).toBe(false)
    expect(isFound(step({ id: null, ...report(2026) }), step(report(2026)))).toBe(true)
  })
})
