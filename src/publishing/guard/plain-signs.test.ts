import { expect, test } from 'vitest'

import { plainSigns, saysSomething } from './plain-signs'

test.each([
  ['a zero width space', '\u200B'],
  ['a mark for the direction of writing', '\u200E'],
  ['an invisible multiplication', '\u2062'],
  ['a variation selector', '\uFE0F'],
  ['a grapheme joiner', '\u034F'],
  ['a Mongolian separator', '\u180E'],
  ['a soft hyphen', '\u00AD'],
  ['a filler', '\u3164'],
  ['a tag', '\u{E0031}'],
])('%s goes', (_, sign) => {
  expect(plainSigns(`12${sign}3`)).toBe('123')
  expect(saysSomething(` ${sign}.`)).toBe(false)
})

test('wide digits, long hyphens and unbreakable spaces become plain ones', () => {
  expect(plainSigns('１２\u20133\u00A04')).toBe('12-3 4')
})

test.each(['Typefout.', '5', 'ë'])('%s says something', (text) => {
  expect(saysSomething(text)).toBe(true)
})

test.each(['', '   ', '…', null, undefined])('%j says nothing', (text) => {
  expect(saysSomething(text)).toBe(false)
})
