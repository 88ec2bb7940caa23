import { expect, test } from 'vitest'

import { sentJson } from './sent-json'

const request = (body?: string) => new Request('http://localhost', { method: 'POST', body })

test.each([
  ['what was sent', '{"post":"p"}', { post: 'p' }],
  ['nothing for what is torn', '{kapot', null],
  ['nothing for an empty body', '', null],
  ['nothing without a body', undefined, null],
])('%s', async (_, body, expected) => {
  expect(await sentJson(request(body))).toEqual(expected)
})

test('a fault that is not the sender’s is no empty question', async () => {
  const gone = { json: () => Promise.reject(new TypeError('terminated')) }
  await expect(sentJson(gone)).rejects.toThrow('terminated')
})
