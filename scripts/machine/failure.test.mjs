import { expect, test } from 'vitest'

import { Failure, sentenceOf } from './failure.mjs'

test('a failure speaks for itself', () => {
  expect(sentenceOf(new Failure('Poort 3000 is bezet.'))).toBe('Poort 3000 is bezet.')
})

test.each([
  Object.assign(new Error('write'), { code: 'ENOSPC' }),
  new Error('SQLITE_FULL: database or disk is full'),
])('a full disk has one sentence, wherever it is met', (error) => {
  expect(sentenceOf(error)).toMatch(/^De schijf is vol: /)
})

test('a mistake of ours has none, so that it is shown in full', () => {
  expect(sentenceOf(new TypeError('undefined is not a function'))).toBeNull()
})
