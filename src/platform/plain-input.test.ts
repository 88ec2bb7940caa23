import { expect, test } from 'vitest'

import { withoutControls } from './plain-input'

test('what no text can hold goes, wherever it stands; lines and tabs stay', () => {
  expect(
    withoutControls({ title: '\u0000Be\u0001sluit', rows: [{ text: 'een\n\ttwee\r\n\u007F' }] }),
  ).toEqual({ title: 'Besluit', rows: [{ text: 'een\n\ttwee\r\n' }] })
})

test('what is no text is the same afterwards', () => {
  const at = new Date()
  const file = Buffer.from([0, 1])
  const value = { at, file, count: 0, empty: null, is: false }
  expect(withoutControls(value)).toEqual(value)
})
