import { expect, test } from 'vitest'

import { introOf } from './intro-of'
import { IntroPart } from './intro-part'

const text = (words: string) =>
  ({ kind: 'text', text: words, isBold: false, isItalic: false }) as const
const link = (href: string) => ({ kind: 'link', href, parts: [text('hier')] }) as const

test('addresses of the site are made whole, others stay, and a place within a page loses its link', () => {
  const hrefs = [
    '/dossiers/welzijn',
    'https://elders.example/',
    'mailto:post@partij.example',
    '#boven',
  ]
  const [part] = introOf(
    [{ kind: 'paragraph', parts: hrefs.map(link) }],
    'https://raadlijn.example',
  )
  expect(part).toMatchObject({
    parts: [
      { href: 'https://raadlijn.example/dossiers/welzijn' },
      { href: 'https://elders.example/' },
      { href: 'mailto:post@partij.example' },
      { kind: 'text', text: 'hier' },
    ],
  })
})

test('it comes back from the database as it went in, lists within lists too', () => {
  const nested = {
    kind: 'list',
    isOrdered: true,
    items: [{ parts: [text('twee')], list: null }],
  } as const
  const parts = introOf(
    [{ kind: 'list', isOrdered: false, items: [{ parts: [text('een')], list: nested }] }],
    'https://raadlijn.example',
  )
  const stored: unknown = JSON.parse(JSON.stringify(parts))
  expect(IntroPart.array().parse(stored)).toEqual(parts)
})
