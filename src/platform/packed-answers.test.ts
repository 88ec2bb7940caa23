import type { AddressInfo } from 'node:net'

import { createServer } from 'node:http'
import { gzipSync } from 'node:zlib'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { allowPackedAnswers, packedHeader } from './packed-answers.adapter'

const server = createServer((request, response) => {
  if (request.url === '/packed') response.setHeader(packedHeader, 'gzip')
  response.flushHeaders()
  response.end(request.url === '/packed' ? gzipSync('Mantelzorg') : 'Mantelzorg')
})

beforeAll(async () => {
  allowPackedAnswers()
  // Twice is as once.
  allowPackedAnswers()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})

afterAll(() => {
  server.close()
})

test.each([
  ['/packed', 'gzip'],
  ['/plain', null],
])('%s says content-encoding %s, and is read', async (path, coding) => {
  const { port } = server.address() as AddressInfo
  const answer = await fetch(`http://127.0.0.1:${port}${path}`)
  expect(answer.headers.get('content-encoding')).toBe(coding)
  expect(answer.headers.has(packedHeader)).toBe(false)
  expect(await answer.text()).toBe('Mantelzorg')
})
