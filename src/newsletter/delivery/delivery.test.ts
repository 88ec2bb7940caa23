import { expect, test } from 'vitest'

import { isRetryable, nextAttemptAt } from './delivery'

const monday = new Date('2026-03-02T09:00:00Z')
const minutesLater = (minutes: number) => new Date(monday.getTime() + minutes * 60_000)
const calm = { now: monday, retryAfterMs: null, random: 0 }

test('the first failure waits a minute, later ones longer', () => {
  expect(nextAttemptAt({ attempts: 1, firstTriedAt: monday }, calm)).toEqual(minutesLater(1))
  expect(nextAttemptAt({ attempts: 2, firstTriedAt: monday }, calm)).toEqual(minutesLater(5))
})

test('letters that failed together come back apart', () => {
  const other = nextAttemptAt({ attempts: 2, firstTriedAt: monday }, { ...calm, random: 0.5 })
  expect(other).toEqual(minutesLater(5.5))
})

test('a provider that asks for more patience gets it', () => {
  const patient = nextAttemptAt(
    { attempts: 1, firstTriedAt: monday },
    { ...calm, retryAfterMs: 10 * 60_000 },
  )
  expect(patient).toEqual(minutesLater(10))
})

test('after the last wait the letter is given up', () => {
  expect(nextAttemptAt({ attempts: 8, firstTriedAt: monday }, calm)).toBeNull()
})

test('no attempt is planned after the provider has forgotten the key', () => {
  const now = minutesLater(22.5 * 60)
  expect(nextAttemptAt({ attempts: 4, firstTriedAt: monday }, { ...calm, now })).toBeNull()
})

test('all waits together, with the most jitter, end before the key is forgotten', () => {
  let now = monday
  for (let attempts = 1; attempts <= 20; attempts += 1) {
    const next = nextAttemptAt(
      { attempts, firstTriedAt: monday },
      { now, retryAfterMs: null, random: 0.999 },
    )
    if (!next) break
    now = next
  }
  expect(isRetryable(monday, now)).toBe(true)
  expect(now.getTime()).toBeGreaterThan(minutesLater(12 * 60).getTime())
})

test('a letter broken off a day ago is not tried again', () => {
  expect(isRetryable(monday, minutesLater(22 * 60))).toBe(true)
  expect(isRetryable(monday, minutesLater(23 * 60))).toBe(false)
})
