import { expect, test } from 'vitest'

import { latestChange } from './latest-change'

const saved = (at: string, content: Record<string, unknown>) => ({
  savedAt: `2026-11-${at}T10:00:00.000Z`,
  byParty: null,
  content,
})
const added = saved('01', { title: 'Plan', summary: 'Kort.' })
const renamed = saved('02', { title: 'Besluit', summary: 'Kort.' })
const touched = saved('03', { title: 'Besluit', summary: 'Kort.', changedByParty: 'p1' })

test('a save that readers cannot notice is no change', () => {
  expect(latestChange([touched, renamed, added], { isComplete: true })).toEqual({
    at: '2026-11-02T10:00:00.000Z',
    what: 'Titel: eerst Plan, nu Besluit.',
  })
})

test('what never changed was added', () => {
  expect(latestChange([added], { isComplete: true })).toEqual({
    at: '2026-11-01T10:00:00.000Z',
    what: 'Toegevoegd.',
  })
})

test('the oldest of a history that was cut off says nothing about the beginning', () => {
  expect(latestChange([touched, renamed], { isComplete: false })).toBeNull()
  expect(latestChange([], { isComplete: true })).toBeNull()
})
