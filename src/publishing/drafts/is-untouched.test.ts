import { expect, test } from 'vitest'

import { isUntouched } from './is-untouched'

const paragraph = (...children: object[]) => ({ type: 'paragraph', version: 1, children })
const body = (...children: { type: string; version: number }[]) => ({
  root: { type: 'root', version: 1, direction: null, format: '' as const, indent: 0, children },
})
const opened = {
  type: 'standpunt',
  onBehalfOfGroup: false,
  title: '',
  lead: '',
  inShort: [],
  hero: { media: null },
  body: body(paragraph()),
}

test('a form that was opened and left is untouched', () => {
  expect(isUntouched(opened)).toBe(true)
})

test.each([
  ['a letter in the title', { title: 'B' }],
  ['a stance', { stances: [{ dossier: 'd', stance: 'voor' as const }] }],
  ['a picture', { hero: { media: 'm' } }],
  ['another type', { type: 'nieuws' }],
  ['a tick', { onBehalfOfGroup: true }],
  ['a web address', { slug: 'dorpshuizen' }],
  ['a note', { embargoNote: 'Wacht op de raad' }],
  ['a word in the text', { body: body(paragraph({ type: 'text', text: 'Dag' })) }],
  ['a block in the text', { body: body({ type: 'block', version: 1 }) }],
])('%s is enough to keep it', (_, touched) => {
  expect(isUntouched({ ...opened, ...touched })).toBe(false)
})
