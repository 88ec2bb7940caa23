import { expect, test } from 'vitest'

import { compareTexts } from './compare-texts'

/** "De [-oude-] {+nieuwe+} tekst". */
const told = (before: string, after: string) =>
  compareTexts(before, after)
    .map(({ sort, text }) =>
      sort === 'same' ? text : sort === 'gone' ? `[-${text}-]` : `{+${text}+}`,
    )
    .join('')

test.each([
  ['De raad besluit.', 'De raad besluit.', 'De raad besluit.'],
  ['De raad besluit.', 'De raad beslist.', 'De raad [-besluit-]{+beslist+}.'],
  ['De raad besluit.', 'De hele raad besluit.', 'De {+hele +}raad besluit.'],
  ['De hele raad besluit.', 'De raad besluit.', 'De [-hele -]raad besluit.'],
  ['Eerst dit.', 'Eerst dit. Dan dat.', 'Eerst dit.{+ Dan dat.+}'],
  ['een twee drie vier vijf', 'een 2 drie 4 vijf', 'een [-twee-]{+2+} drie [-vier-]{+4+} vijf'],
  ['', 'Nieuw.', '{+Nieuw.+}'],
  ['Oud.', '', '[-Oud.-]'],
  ['a\n\nb', 'a\n\nc', 'a\n\n[-b-]{+c+}'],
])('%j to %j', (before, after, expected) => {
  expect(told(before, after).replaceAll(/\s+/g, ' ')).toBe(expected.replaceAll(/\s+/g, ' '))
})

test('both texts can be read back from the comparison', () => {
  const before = 'De motie vraagt het college\nom voor de zomer met een plan te komen.'
  const after = 'De motie verzoekt het college om een plan.\nVoor de zomer.'
  const parts = compareTexts(before, after)
  const squeezed = (text: string) => text.replaceAll(/\s/g, '')
  const read = (left: 'gone' | 'new') =>
    squeezed(parts.flatMap(({ sort, text }) => (sort === left ? [] : [text])).join(''))
  expect(read('new')).toBe(squeezed(before))
  expect(read('gone')).toBe(squeezed(after))
})

test('a text that was written anew is told as out and in', () => {
  const long = (word: string) => Array.from({ length: 3000 }, (_, at) => `${word}${at}`).join(' ')
  expect(compareTexts(long('a'), long('b')).map(({ sort }) => sort)).toEqual(['gone', 'new'])
})
