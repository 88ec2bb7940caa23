import { expect, test } from 'vitest'

import { copyKey, isSameWriting, keysOfOthers, readCopy, writtenContent } from './local-copy'

const now = new Date('2026-11-22T21:00:00Z')
const copy = {
  keptAt: '2026-11-22T20:50:00.000Z',
  basedOn: null,
  content: { title: 'In de trein' },
}

test('a copy of today is read; an old one, another thing and nothing are not', () => {
  expect(readCopy(JSON.stringify(copy), now)).toEqual(copy)
  const old = { ...copy, keptAt: '2026-10-01T20:50:00.000Z' }
  expect(readCopy(JSON.stringify(old), now)).toBeNull()
  expect(readCopy('{"half":', now)).toBeNull()
  expect(readCopy('[]', now)).toBeNull()
  expect(readCopy(null, now)).toBeNull()
})

test('what was written comes back, and where the post stood does not', () => {
  const data = {
    title: 'Titel',
    lead: 'Kort',
    stage: 'concept',
    publishAt: null,
    updatedAt: '2026-11-22T20:50:00.000Z',
    savedBy: 'u1',
    overruled: [{ key: 'a' }],
  }
  expect(writtenContent(data)).toEqual({ title: 'Titel', lead: 'Kort' })
})

test('the same words in another order are the same', () => {
  const one = { title: 'A', body: { root: { type: 'root', version: 1 } }, lead: '' }
  expect(isSameWriting(one, { body: { root: { version: 1, type: 'root' } }, title: 'A' })).toBe(
    true,
  )
  expect(isSameWriting(one, { ...one, title: 'B' })).toBe(false)
})

test('copies of somebody else are known, other things in the browser are left alone', () => {
  const mine = copyKey({ user: 'u1', post: 'p1' })
  const theirs = copyKey({ user: 'u2', post: 'p1' })
  expect(keysOfOthers([mine, theirs, 'theme'], 'u1')).toEqual([theirs])
})
