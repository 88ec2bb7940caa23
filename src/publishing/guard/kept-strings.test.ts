import { expect, test } from 'vitest'

import { keptStrings } from './kept-strings'
import { readableTexts } from './readable-text'

const body = (...children: object[]) => ({ root: { type: 'root', children } })
const paragraph = (text: string) => ({
  type: 'paragraph',
  children: [{ type: 'text', text, format: 0 }],
})
const kept = (one: object) => keptStrings(one, readableTexts({ body: one })).map(({ text }) => text)

test.each([
  [
    'a block that is not whole',
    { type: 'block', fields: { blockType: 'citaat', text: 'BSN 111222333' } },
  ],
  ['a node that is not known', { type: 'kanttekening', words: 'BSN 111222333' }],
  ['a mark of the editor', { ...paragraph('Hallo'), style: 'BSN 111222333' }],
])('the words of %s are found', (_, node) => {
  expect(kept(body(node))).toEqual(['BSN 111222333'])
})

test('what the page shows is not found twice, and ids are no words', () => {
  const card = {
    type: 'block',
    fields: {
      id: '65f0c0ffee0123456789abcd',
      blockType: 'besluitkaart',
      decision: '0f8fad5b-d9cb-469f-a165-70867728950e',
    },
  }
  expect(kept(body(paragraph('Bel 06 12345678 of mail jan@prive.nl'), card))).toEqual([])
})
