import { expect, test } from 'vitest'

import { formLimit } from './form-limit.adapter'

test('a client that asks too often waits, others do not', async () => {
  const limit = formLimit({ perClient: 3, inAll: 100, periodSeconds: 600 })
  for (let turn = 0; turn < 3; turn += 1) expect(await limit.secondsToWait('a')).toBeNull()

  const wait = await limit.secondsToWait('a')
  expect(wait).toBeGreaterThan(590)
  expect(wait).toBeLessThanOrEqual(600)
  expect(await limit.secondsToWait('b')).toBeNull()
})

test('many clients together wait too', async () => {
  const limit = formLimit({ perClient: 10, inAll: 2, periodSeconds: 60 })
  expect(await limit.secondsToWait('a')).toBeNull()
  expect(await limit.secondsToWait('b')).toBeNull()
  expect(await limit.secondsToWait('c')).not.toBeNull()
})

test('after the period everybody may go on', async () => {
  const limit = formLimit({ perClient: 1, inAll: 10, periodSeconds: 1 })
  await limit.secondsToWait('a')
  expect(await limit.secondsToWait('a')).toBe(1)
  await new Promise((resolve) => setTimeout(resolve, 1100))
  expect(await limit.secondsToWait('a')).toBeNull()
})
