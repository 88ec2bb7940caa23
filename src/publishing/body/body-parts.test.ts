import type { LookedUp } from './body-parts'

import { expect, test } from 'vitest'

import { bodyNodes } from './body-nodes'
import { bodyParts, bodyText } from './body-parts'
import { bodyReferences } from './body-references'

const nothing: LookedUp = {
  images: new Map(),
  files: new Map(),
  people: new Map(),
  steps: new Map(),
  timelines: new Map(),
  paths: new Map(),
}
const today = '2026-11-21'
const body = (...children: unknown[]) => ({ root: { type: 'root', children } })
const text = (words: string, format = 0) => ({ type: 'text', text: words, format })
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children })
const link = (fields: unknown, words: string) => ({ type: 'link', fields, children: [text(words)] })
const block = (fields: unknown) => ({ type: 'block', fields })
const read = (value: unknown, found: Partial<LookedUp> = {}) =>
  bodyParts(bodyNodes(value), { ...nothing, ...found }, today)

test('bold, italic and line breaks are kept, and an empty paragraph is not', () => {
  const parts = read(
    body(paragraph(text('Wij ', 0), text('willen', 3), { type: 'linebreak' }), paragraph()),
  )
  expect(parts).toEqual([
    {
      kind: 'paragraph',
      parts: [
        { kind: 'text', text: 'Wij ', isBold: false, isItalic: false },
        { kind: 'text', text: 'willen', isBold: true, isItalic: true },
        { kind: 'break' },
      ],
    },
  ])
})

test('a link leads only to where a reader can be sent; its words stay in any case', () => {
  const addresses = [
    'https://gemeente.example/',
    'mailto:post@partij.example',
    '/dossiers/welzijn',
    '#wat-nu',
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    '//elders.example/',
    '/\\elders.example',
    'data:text/html,x',
  ]
  const parts = read(
    body(...addresses.map((url) => paragraph(link({ linkType: 'custom', url }, 'hier')))),
  )
  const hrefs = parts.map((part) =>
    part.kind === 'paragraph' && part.parts[0]?.kind === 'link' ? part.parts[0].href : null,
  )
  expect(hrefs).toEqual([
    'https://gemeente.example/',
    'mailto:post@partij.example',
    '/dossiers/welzijn',
    '#wat-nu',
    ...Array<null>(5).fill(null),
  ])
  expect(bodyText(parts).split('\n')).toEqual(Array<string>(9).fill('hier'))
})

test('a link to a post that is not public keeps its words and loses its address', () => {
  const value = body(
    paragraph(
      link({ linkType: 'internal', doc: { relationTo: 'posts', value: 'p1' } }, 'ons stuk'),
      link({ linkType: 'internal', doc: { relationTo: 'posts', value: { id: 'p2' } } }, 'concept'),
    ),
  )
  expect(bodyReferences(bodyNodes(value)).linkedPosts).toEqual(['p1', 'p2'])
  const [part] = read(value, { paths: new Map([['posts:p1', '/partijen/x/ons-stuk']]) })
  expect(part).toMatchObject({
    parts: [
      { kind: 'link', href: '/partijen/x/ons-stuk' },
      { kind: 'text', text: 'concept' },
    ],
  })
})

test('a list within a list stays with the item it belongs to', () => {
  const item = (...children: unknown[]) => ({ type: 'listitem', children })
  const list = (listType: string, ...children: unknown[]) => ({ type: 'list', listType, children })
  const parts = read(
    body(
      list(
        'bullet',
        item(text('een')),
        item(list('number', item(text('onder een')))),
        item(text('twee')),
      ),
    ),
  )
  expect(parts).toMatchObject([
    {
      kind: 'list',
      isOrdered: false,
      items: [
        { list: { isOrdered: true, items: [{ parts: [{ text: 'onder een' }], list: null }] } },
        { parts: [{ text: 'twee' }], list: null },
      ],
    },
  ])
})

test('a block that shows what is gone or secret is left out', () => {
  const value = body(
    block({ blockType: 'foto', media: 'm1', names: null }),
    block({ blockType: 'besluitkaart', decision: 's1' }),
    block({ blockType: 'tijdlijn', dossier: 'd1', part: 'alles' }),
    block({ blockType: 'bestand', file: 'f1', title: 'Begroting' }),
    block({ blockType: 'oproep', title: 'Steun ons', label: 'Doe mee', url: 'javascript:1' }),
    block({ blockType: 'citaat', text: 'Zonder naam' }),
  )
  expect(read(value)).toEqual([])
  expect(bodyReferences(bodyNodes(value))).toMatchObject({
    media: ['m1'],
    decisions: ['s1'],
    timelines: ['d1'],
    files: ['f1'],
  })
})

test('what this site does not know is passed over, and the rest is read', () => {
  const value = body(
    { type: 'spreadsheet' },
    block({ blockType: 'kaart' }),
    'no node',
    paragraph(text('Dit blijft.')),
  )
  expect(bodyText(read(value))).toBe('Dit blijft.')
  for (const broken of [null, undefined, 'text', {}, { root: null }])
    expect(read(broken)).toEqual([])
})
