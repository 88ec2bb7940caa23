import type { Consent, Following } from './consent'

import { expect, test } from 'vitest'

import { confirm, linkLifetimeMs } from './consent'

const monday = new Date('2026-03-02T09:00:00Z')
const later = (ms: number) => new Date(monday.getTime() + ms)
const hourMs = 60 * 60 * 1000

const asked: Consent = { state: 'gevraagd', askedAt: monday }
const given: Consent = { state: 'gegeven', askedAt: monday, givenAt: later(hourMs) }
const withdrawn: Consent = { state: 'ingetrokken', askedAt: monday, withdrawnAt: later(2 * hourMs) }
const requested: Following = { state: 'aangevraagd' }
const active: Following = { state: 'actief' }
const ended = (ms: number): Following => ({ state: 'beeindigd', endedAt: later(ms) })

test('a click within seven days confirms', () => {
  expect(confirm(asked, { following: requested, now: later(hourMs) })).toEqual({
    kind: 'confirmed',
  })
})

test('the last millisecond of the seventh day still counts, the next does not', () => {
  expect(confirm(asked, { following: requested, now: later(linkLifetimeMs) }).kind).toBe(
    'confirmed',
  )
  expect(confirm(asked, { following: requested, now: later(linkLifetimeMs + 1) }).kind).toBe(
    'link-expired',
  )
})

test('a second click is told kindly that it was done, however late', () => {
  expect(confirm(given, { following: active, now: later(2 * hourMs) }).kind).toBe(
    'already-confirmed',
  )
  expect(confirm(given, { following: active, now: later(100 * linkLifetimeMs) }).kind).toBe(
    'already-confirmed',
  )
})

test('an old link cannot undo a withdrawal', () => {
  expect(confirm(withdrawn, { following: ended(2 * hourMs), now: later(3 * hourMs) }).kind).toBe(
    'link-expired',
  )
  expect(confirm(given, { following: ended(2 * hourMs), now: later(3 * hourMs) }).kind).toBe(
    'link-expired',
  )
})

test('a second, unused link from before the end cannot undo it either', () => {
  expect(confirm(asked, { following: ended(hourMs), now: later(2 * hourMs) }).kind).toBe(
    'link-expired',
  )
})

test('who comes back after the end is asked anew, and that link works', () => {
  expect(confirm(asked, { following: ended(-hourMs), now: later(hourMs) }).kind).toBe('confirmed')
})

test('two sign-ups, two mails: the second link finds the work done', () => {
  expect(confirm(asked, { following: active, now: later(hourMs) }).kind).toBe('already-confirmed')
})

test('an expired link stays expired, also for who follows by another link', () => {
  expect(confirm(asked, { following: active, now: later(linkLifetimeMs + 1) }).kind).toBe(
    'link-expired',
  )
})
