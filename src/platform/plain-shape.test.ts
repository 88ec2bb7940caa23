import { expect, test } from 'vitest'

import { shapeProblems } from './plain-shape'

const fields = [
  { name: 'title', type: 'text' },
  { name: 'inShort', type: 'array' },
  { name: 'dossiers', type: 'relationship', hasMany: true },
  { name: 'party', type: 'relationship' },
  { name: 'hero', type: 'group' },
  { name: 'body', type: 'richText' },
  { type: 'ui' },
]
const root = {
  type: 'root',
  children: [{ type: 'paragraph', children: [{ type: 'text', text: 'a' }] }],
}

test.each([
  ['nothing', {}],
  ['what was emptied', { title: null, inShort: null, body: null, dossiers: null }],
  [
    'what a form sends',
    { title: '', inShort: 0, dossiers: ['d1'], party: 'p1', hero: {}, body: { root } },
  ],
])('%s is fine', (_, data) => {
  expect(shapeProblems(fields, data)).toEqual([])
})

test.each([
  [{ title: 5 }, 'title'],
  [{ title: ['a'] }, 'title'],
  [{ inShort: 'x' }, 'inShort'],
  [{ inShort: ['x'] }, 'inShort'],
  [{ inShort: [null] }, 'inShort'],
  [{ dossiers: 'd1' }, 'dossiers'],
  [{ hero: 'x' }, 'hero'],
  [{ hero: [] }, 'hero'],
  [{ hero: null }, 'hero'],
  [{ body: 'x' }, 'body'],
  [{ body: { root: { children: 'x' } } }, 'body'],
  [{ body: { root: { children: [null] } } }, 'body'],
])('%j cannot be', (data, path) => {
  expect(shapeProblems(fields, data).map((problem) => problem.path)).toEqual([path])
})
