import { expect, test } from 'vitest'

import { canonicalContent, readableFields } from './content-hash'

const post = {
  title: 'Titel',
  inShort: [{ id: 'row-1', text: 'Kort' }],
  stances: [{ id: 'row-2', decision: 'd1', stance: 'voor' }],
  body: { root: { children: [{ type: 'text', text: 'Hallo' }] } },
}

test('the order of keys and the ids of rows do not matter', () => {
  const same = {
    body: { root: { children: [{ text: 'Hallo', type: 'text' }] } },
    stances: [{ stance: 'voor', decision: 'd1', id: 'other' }],
    inShort: [{ text: 'Kort' }],
    title: 'Titel',
  }
  expect(canonicalContent(same)).toBe(canonicalContent(post))
})

test('a relation counts the same as an id or as the document', () => {
  const filled = {
    ...post,
    stances: [{ stance: 'voor', decision: { id: 'd1', createdAt: '2026', title: 'x' } }],
  }
  expect(canonicalContent(filled)).toBe(canonicalContent(post))
})

test('empty, absent and unset are one and the same', () => {
  expect(canonicalContent({ ...post, lead: '', topics: [], hero: { media: null } })).toBe(
    canonicalContent(post),
  )
})

test.each(readableFields)('a change of %s is a change of what readers see', (field) => {
  expect(canonicalContent({ ...post, [field]: [{ changed: 'yes' }] })).not.toBe(
    canonicalContent(post),
  )
})

test('a post that was approved before there was a notice keeps its fingerprint', () => {
  expect(canonicalContent({ ...post, advertising: { isAdvertising: false } })).toBe(
    canonicalContent(post),
  )
  expect(canonicalContent(post)).not.toContain('advertising')
})

test('a word in the text counts', () => {
  const other = { ...post, body: { root: { children: [{ type: 'text', text: 'Hallo!' }] } } }
  expect(canonicalContent(other)).not.toBe(canonicalContent(post))
})

test('what readers never see does not count', () => {
  expect(canonicalContent({ ...post, embargoNote: 'nog even wachten', stage: 'gepland' })).toBe(
    canonicalContent(post),
  )
})
