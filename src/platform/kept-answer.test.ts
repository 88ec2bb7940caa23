import { gunzipSync } from 'node:zlib'

import { expect, test } from 'vitest'

import { answerTo, keptAnswer } from './kept-answer'
import { allowPackedAnswers, packedHeader } from './packed-answers.adapter'

const page = keptAnswer({
  status: 200,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: `<p>${'Mantelzorg '.repeat(200)}</p>`,
})
const ask = (headers: Record<string, string> = {}, method = 'GET') =>
  answerTo(new Request('https://raadlijn.example/', { headers, method }), page)

test('a browser that has these bytes is not sent them again', async () => {
  const first = ask()
  const etag = first.headers.get('etag') ?? ''
  const again = ask({ 'if-none-match': `"other", W/${etag}` })
  expect([first.status, again.status, await again.text()]).toEqual([200, 304, ''])
})

test('nothing is packed while the server could not say so', () => {
  expect(ask({ 'accept-encoding': 'gzip' }).headers.has(packedHeader)).toBe(false)
})

test('bytes are packed for whoever can unpack them', async () => {
  allowPackedAnswers()
  const packed = ask({ 'accept-encoding': 'br, gzip;q=0.8' })
  expect(packed.headers.get(packedHeader)).toBe('gzip')
  expect(gunzipSync(await packed.arrayBuffer()).toString()).toContain('Mantelzorg')
  for (const coding of ['identity', 'gzip;q=0', 'gzip;q=0.0', ''])
    expect(ask({ 'accept-encoding': coding }).headers.has(packedHeader)).toBe(false)
})

test('a HEAD request gets the same heads and no body', async () => {
  const head = ask({}, 'HEAD')
  expect([head.headers.get('content-length'), await head.text()]).toEqual([
    ask().headers.get('content-length'),
    '',
  ])
})

test('what is not there has no name to keep it under', () => {
  const missing = keptAnswer({ status: 404, headers: {}, body: 'Niets' })
  const response = answerTo(new Request('https://raadlijn.example/x'), missing)
  expect([response.status, response.headers.has('etag')]).toEqual([404, false])
})
