import { expect, test } from 'vitest'

import { mayTryAgain, nextBatchAttempt } from './batch-schedule'

const hourMs = 60 * 60 * 1000
const noon = new Date('2026-03-02T12:00:00Z')
const ago = (hours: number) => new Date(noon.getTime() - hours * hourMs)
const day = { now: noon, remembersForMs: 23 * hourMs }

test('an unanswered batch is sent again as long as the mailer knows its key', () => {
  expect(mayTryAgain({ firstTriedAt: ago(40), unansweredSince: ago(22) }, day)).toBe(true)
  expect(mayTryAgain({ firstTriedAt: ago(40), unansweredSince: ago(23) }, day)).toBe(false)
})

test('a mailer that remembers nothing is never asked again about what it did not answer', () => {
  const forgetful = { now: noon, remembersForMs: 0 }
  expect(mayTryAgain({ firstTriedAt: noon, unansweredSince: noon }, forgetful)).toBe(false)
  expect(mayTryAgain({ firstTriedAt: ago(2), unansweredSince: null }, forgetful)).toBe(true)
})

test('a batch that was refused for three days waits for a person', () => {
  expect(mayTryAgain({ firstTriedAt: ago(71), unansweredSince: null }, day)).toBe(true)
  expect(mayTryAgain({ firstTriedAt: ago(72), unansweredSince: null }, day)).toBe(false)
})

test('waits grow to an hour and are spread', () => {
  const wait = (attempts: number, random = 0) =>
    nextBatchAttempt(attempts, { now: noon, retryAfterMs: null, random }).getTime() - noon.getTime()
  expect([1, 2, 3, 4, 5, 6, 7, 50].map((attempts) => wait(attempts) / 1000)).toEqual([
    10, 30, 60, 300, 900, 3600, 3600, 3600,
  ])
  expect(wait(1, 0.5)).toBe(11_000)
})

test('what the provider asks for counts', () => {
  const next = nextBatchAttempt(9, { now: noon, retryAfterMs: 2000, random: 0 })
  expect(next.getTime() - noon.getTime()).toBe(2000)
})
