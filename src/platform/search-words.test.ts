import { expect, test } from 'vitest'

import { searchWords } from './search-words'

test('only letters and digits are looked for, each word once', () => {
  expect(searchWords('  Mantelzorg, 100% "mantelzorg"_\\ Wmo-loket café ')).toEqual([
    'mantelzorg',
    '100',
    'wmo',
    'loket',
    'café',
  ])
})

test('a query of signs alone looks for nothing', () => {
  expect(searchWords('%_*.$ {"$gt":""} a'.replace('gt', ''))).toEqual([])
})

test('a very long query is cut short', () => {
  const many = Array.from({ length: 50 }, (_, index) => `woord${index}`).join(' ')
  expect(searchWords(many)).toHaveLength(8)
})
