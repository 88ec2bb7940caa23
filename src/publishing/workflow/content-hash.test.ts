import { expect, test } from 'vitest'

import { contentParts, differingParts, mediaFields, readableFields } from './content-hash'

const post = {
  title: 'Titel',
  inShort: [{ id: 'row-1', text: 'Kort' }],
  stances: [{ id: 'row-2', decision: 'd1', stance: 'voor' }],
  body: { root: { children: [{ type: 'text', text: 'Hallo' }] } },
}
const picture = { id: 'm1', alt: 'De brug', caption: null, credit: 'An', file: 'brug.jpg' }

test('the order of keys and the ids of rows do not matter', () => {
  const same = {
    body: { root: { children: [{ text: 'Hallo', type: 'text' }] } },
    stances: [{ stance: 'voor', decision: 'd1', id: 'other' }],
    inShort: [{ text: 'Kort' }],
    title: 'Titel',
  }
  expect(contentParts(same, [])).toEqual(contentParts(post, []))
})

test('a relation counts the same as an id or as the document', () => {
  const filled = {
    ...post,
    stances: [{ stance: 'voor', decision: { id: 'd1', createdAt: '2026', title: 'x' } }],
  }
  expect(contentParts(filled, [])).toEqual(contentParts(post, []))
})

test('empty, absent and unset are one and the same', () => {
  const empty = { ...post, lead: '', topics: [], hero: { media: null } }
  expect(contentParts({ ...empty, advertising: { isAdvertising: false } }, [])).toEqual(
    contentParts(post, []),
  )
})

test.each(readableFields)('a change of %s is a change of what readers see', (field) => {
  expect(contentParts({ ...post, [field]: [{ changed: 'yes' }] }, [])).not.toEqual(
    contentParts(post, []),
  )
})

test('a notice that nobody filled in says nothing', () => {
  expect(contentParts({ ...post, advertising: { isAdvertising: false } }, [])).toEqual(
    contentParts(post, []),
  )
})

test.each(mediaFields)('so is a change of the %s of a picture that the post shows', (field) => {
  expect(contentParts(post, [{ ...picture, [field]: 'anders' }])).not.toEqual(
    contentParts(post, [picture]),
  )
})

test('the order in which pictures were found does not matter', () => {
  const other = { ...picture, id: 'm0' }
  expect(contentParts(post, [picture, other])).toEqual(contentParts(post, [other, picture]))
})

test('a word in the text counts', () => {
  const other = { ...post, body: { root: { children: [{ type: 'text', text: 'Hallo!' }] } } }
  expect(contentParts(other, [])).not.toEqual(contentParts(post, []))
})

test.each([
  ['a piece of text', { type: 'text', text: 'Hallo', id: 'x', createdAt: 'x' }, 'text'],
  ['a paragraph', { type: 'paragraph', id: 'x', createdAt: 'x', children: ['Hallo'] }, 'children'],
  ['a block', { type: 'block', fields: { id: 'x', createdAt: 'x', title: 'a' } }, 'fields'],
])('no word hides in %s that looks like a document', (_, node, changed) => {
  const withNode = (one: object) => ({ ...post, body: { root: { children: [one] } } })
  expect(contentParts(withNode({ ...node, [changed]: { other: 'words' } }), [])).not.toEqual(
    contentParts(withNode(node), []),
  )
})

test('nor in the text as a whole, nor in a row', () => {
  const root = { id: 'x', createdAt: 'x', children: ['Hallo'] }
  expect(contentParts({ ...post, body: { root } }, [])).not.toEqual(
    contentParts({ ...post, body: { root: { ...root, children: ['Dag'] } } }, []),
  )
  const row = { id: 'x', createdAt: 'x', text: 'Kort' }
  expect(contentParts({ ...post, inShort: [row] }, [])).not.toEqual(
    contentParts({ ...post, inShort: [{ ...row, text: 'Lang' }] }, []),
  )
})

test('a link in the text counts for where it leads', () => {
  const linked = (value: unknown) => ({
    ...post,
    body: { root: { type: 'link', fields: { doc: { relationTo: 'posts', value } } } },
  })
  const whole = { id: 'p1', createdAt: '2026', title: 'x' }
  expect(contentParts(linked(whole), [])).toEqual(contentParts(linked('p1'), []))
  expect(contentParts(linked('p2'), [])).not.toEqual(contentParts(linked('p1'), []))
})

test('what readers never see does not count', () => {
  expect(contentParts({ ...post, embargoNote: 'nog even wachten', stage: 'gepland' }, [])).toEqual(
    contentParts(post, []),
  )
})

test('two fingerprints tell what was changed, what came and what went', () => {
  expect(differingParts('title:a lead:b hero:c', 'title:a lead:d media/m1/alt:e')).toEqual([
    'lead',
    'media/m1/alt',
    'hero',
  ])
})
