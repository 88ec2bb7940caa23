import { expect, test } from 'vitest'

import { asStances } from './stance'

const making = { origin: 'https://raadlijn.example', partySlugs: new Map([['p1', 'dorp']]) }

test('a stance whose subject is gone is left out, and the others keep their number', () => {
  const post = {
    id: 'a',
    slug: 'stuk',
    party: 'p1',
    updatedAt: '2026-11-21T12:00:00.000Z',
    publishedAt: '2026-11-21T12:00:00.000Z',
    stances: [
      { decision: null, stance: 'voor' },
      { decision: 'd2', stance: 'tegen' },
    ],
  }
  expect(asStances(post, making)).toMatchObject([{ id: 'a-002', stance: 'tegen' }])
})
