import { expect, test } from 'vitest'

import { retryWriteConflicts } from './retry-write-conflicts'

const noPause = () => Promise.resolve()
const conflict = () =>
  Response.json({ errors: [{ data: { code: 'WRITE_CONFLICT' } }] }, { status: 409 })

test('a request that lost is done again, with the same body', async () => {
  const bodies: string[] = []
  const handle = retryWriteConflicts(async (request) => {
    bodies.push(await request.text())
    return bodies.length < 3 ? conflict() : new Response('saved')
  })

  const response = await handle(post('{"title":"x"}'))
  expect(await response.text()).toBe('saved')
  expect(bodies).toEqual(['{"title":"x"}', '{"title":"x"}', '{"title":"x"}'])
})

test('a request with nothing in its body arrives with nothing in its body', async () => {
  const handle = retryWriteConflicts(async (request) => new Response(`<${await request.text()}>`))

  expect(await (await handle(post(''))).text()).toBe('<>')
})

test('another refusal with the same status is the answer', async () => {
  let calls = 0
  const handle = retryWriteConflicts(() => {
    calls += 1
    return Promise.resolve(
      Response.json({ errors: [{ data: { code: 'ALREADY_SENT' } }] }, { status: 409 }),
    )
  })

  expect((await handle(post('{}'))).status).toBe(409)
  expect(calls).toBe(1)
})

test('a body without end or of a large size is passed on once, untouched', async () => {
  let calls = 0
  const handle = retryWriteConflicts(() => {
    calls += 1
    return Promise.resolve(conflict())
  })

  await handle(post('{}', { 'content-length': '5000000' }))
  expect(calls).toBe(1)
})

test('there is an end to trying', async () => {
  let calls = 0
  const handle = retryWriteConflicts(() => {
    calls += 1
    return Promise.resolve(conflict())
  }, noPause)

  expect((await handle(post('{}'))).status).toBe(409)
  expect(calls).toBe(20)
})

function post(body: string, headers: Record<string, string> = {}): Request {
  return new Request('http://localhost:3000/api/posts', {
    method: 'POST',
    body,
    headers: { 'content-length': `${body.length}`, ...headers },
  })
}
