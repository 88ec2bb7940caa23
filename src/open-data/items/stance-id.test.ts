import { expect, test } from 'vitest'

import { behindStancesOf, postOfStance, stanceIds } from './stance-id'

test('the id of a stance leads back to its post, and text order is the order in the post', () => {
  const post = '0b9f2a0e-6c1d-4f5e-8a7b-9c0d1e2f3a4b'
  const ids = stanceIds({ id: post, stances: Array.from({ length: 12 }) })
  expect(ids).toEqual(ids.toSorted())
  expect(ids.map(postOfStance)).toEqual(ids.map(() => post))
  expect([...ids, behindStancesOf(post)].toSorted().at(-1)).toBe(behindStancesOf(post))
  expect(postOfStance(post)).toBeNull()
})
