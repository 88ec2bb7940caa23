import type { NotedPost } from './post-act'

import { expect, test } from 'vitest'

import { postActs } from './post-act'

const acts = (before: NotedPost, after: NotedPost) =>
  postActs({
    before,
    after,
    isDraftSave: false,
    isByPlatform: false,
    inWords: (moment) => moment.toISOString().slice(0, 10),
  })
const planned: NotedPost = { stage: 'gepland', publishAt: '2026-11-24T19:00:00Z' }

test('approving and planning in one press are two acts, each with what belongs to it', () => {
  const overruled = [{ finding: 'leesniveau', reason: 'Het citaat is van de wethouder zelf.' }]
  const told = acts({ stage: 'ter-beoordeling' }, { ...planned, overruled })
  expect(told.map(({ act }) => act)).toEqual(['stuk-goedgekeurd', 'stuk-gepland'])
  expect(told[0]?.reason).toContain('Het citaat is van de wethouder zelf.')
  expect(told[1]?.detail).toBe('voor 2026-11-24')
})

test('planning what was approved before is one act, and writing is none', () => {
  expect(acts({ stage: 'goedgekeurd' }, planned)).toHaveLength(1)
  expect(acts({ stage: 'concept' }, { stage: 'concept' })).toEqual([])
})
