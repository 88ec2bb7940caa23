import { expect, test } from 'vitest'

import { referencesIn } from './references-in'

test('ids are found in whatever stands in a text, whole or as an id, each once', () => {
  const body = {
    root: {
      children: [
        { type: 'block', fields: { blockType: 'foto', media: 'm1' } },
        { type: 'block', fields: { blockType: 'foto', media: { id: 'm2', createdAt: 'x' } } },
        { type: 'list', children: [{ fields: { media: 'm1' } }] },
      ],
    },
  }
  expect(referencesIn(body, ['media'])).toEqual(['m1', 'm2'])
})

test('the pictures of a post that is only linked to are not those of the text', () => {
  const linked = { id: 'p1', createdAt: '2026-11-21', hero: { media: 'secret' } }
  const link = { type: 'link', fields: { doc: { relationTo: 'posts', value: linked } } }
  expect(referencesIn({ root: { children: [link] } }, ['media', 'file'])).toEqual([])
})
