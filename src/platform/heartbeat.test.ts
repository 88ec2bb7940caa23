import type { Payload } from 'payload'

import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import { startHeartbeat } from './heartbeat.adapter'

const error = vi.fn()
// Only the log is used.
const payload = { logger: { error } } as unknown as Payload

let stop = () => {}

beforeEach(() => {
  vi.useFakeTimers({
    now: new Date('2026-11-24T19:00:01Z'),
    toFake: ['setTimeout', 'clearTimeout', 'Date'],
  })
})

afterEach(() => {
  stop()
  vi.useRealTimers()
  error.mockClear()
})

test('work that fell due while the server was down is done at once, and then on its schedule', async () => {
  const run = vi.fn(() => Promise.resolve())
  stop = startHeartbeat(payload, [{ name: 'work', schedule: '*/5 * * * * *', run }])
  await vi.advanceTimersByTimeAsync(0)
  expect(run).toHaveBeenCalledTimes(1)
  await vi.advanceTimersByTimeAsync(15_000)
  expect(run).toHaveBeenCalledTimes(4)
})

test('a failure is logged and does not stop the next beat, nor other work', async () => {
  const failing = vi.fn(() => Promise.reject(new Error('no database')))
  const other = vi.fn(() => Promise.resolve())
  stop = startHeartbeat(payload, [
    { name: 'failing', schedule: '*/5 * * * * *', run: failing },
    { name: 'other', schedule: '*/5 * * * * *', run: other },
  ])
  await vi.advanceTimersByTimeAsync(10_000)
  expect(failing).toHaveBeenCalledTimes(3)
  expect(other).toHaveBeenCalledTimes(3)
  expect(error).toHaveBeenCalledTimes(3)
})

test('work that takes long never overlaps itself', async () => {
  let atOnce = 0
  let most = 0
  const run = vi.fn(async () => {
    atOnce += 1
    most = Math.max(most, atOnce)
    await new Promise((resolve) => setTimeout(resolve, 12_000))
    atOnce -= 1
  })
  stop = startHeartbeat(payload, [{ name: 'slow', schedule: '*/5 * * * * *', run }])
  await vi.advanceTimersByTimeAsync(60_000)
  expect(run.mock.calls.length).toBeGreaterThan(2)
  expect(most).toBe(1)
})
