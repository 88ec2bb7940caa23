import { expect, test } from 'vitest'

import { rateLimit } from './rate-limit.adapter'

test('each client has its own count, and is told what is left', async () => {
  const count = rateLimit({ perClient: 2, inAll: 100, periodSeconds: 60 })
  expect(await count('a')).toMatchObject({ isAllowed: true, limit: 2, remaining: 1 })
  expect(await count('a')).toMatchObject({ isAllowed: true, remaining: 0 })
  const refused = await count('a')
  expect(refused).toMatchObject({ isAllowed: false, remaining: 0, periodSeconds: 60 })
  expect(refused.resetSeconds).toBeGreaterThan(0)
  expect(await count('b')).toMatchObject({ isAllowed: true })
})

test('a flood of made-up clients is stopped by what all may do together', async () => {
  const count = rateLimit({ perClient: 2, inAll: 3, periodSeconds: 60 })
  for (const client of ['a', 'b', 'c'])
    expect(await count(client)).toMatchObject({ isAllowed: true })
  expect(await count('d')).toMatchObject({ isAllowed: false, remaining: 0 })
})
