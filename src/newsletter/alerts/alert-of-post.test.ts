import { expect, test } from 'vitest'

import { alertOfPost } from './alert-of-post'

const post = { id: 'p1', stage: 'gepubliceerd', _status: 'published', corrections: [] }

test.each(['concept', 'ter-beoordeling', 'goedgekeurd', 'gepland'])(
  'a post that is %s is told to nobody',
  (stage) => {
    expect(alertOfPost({ ...post, stage, _status: 'draft' })).toBeNull()
  },
)

test('a published post is told, under one key however often it is saved', () => {
  expect(alertOfPost(post)).toMatchObject({ event: 'gepubliceerd', key: 'post:p1:gepubliceerd' })
  expect(alertOfPost({ ...post, corrections: null })?.key).toBe('post:p1:gepubliceerd')
})

test('a draft beside a published post is told to nobody, a correction in it neither', () => {
  expect(alertOfPost({ ...post, _status: 'draft' })).toBeNull()
  expect(alertOfPost({ ...post, _status: 'draft', corrections: [{}] })).toBeNull()
})

test('each correction is told once', () => {
  expect(alertOfPost({ ...post, corrections: [{}] })).toMatchObject({
    event: 'gecorrigeerd',
    key: 'post:p1:correctie:1',
  })
  expect(alertOfPost({ ...post, corrections: [{}, {}] })?.key).toBe('post:p1:correctie:2')
})

test('a withdrawal is told, corrected before or not', () => {
  const withdrawn = { ...post, stage: 'ingetrokken', _status: 'draft' }
  expect(alertOfPost(withdrawn)).toMatchObject({ event: 'ingetrokken', key: 'post:p1:ingetrokken' })
  expect(alertOfPost({ ...withdrawn, corrections: [{}] })?.key).toBe('post:p1:ingetrokken')
})
