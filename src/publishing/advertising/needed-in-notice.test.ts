import { expect, test } from 'vitest'

import { endsBeforeStart, isMissingInNotice } from './needed-in-notice'

test.each([[''], ['  '], [null], [undefined]])(
  '%j is missing, but only in advertising',
  (value) => {
    expect(isMissingInNotice(value, { isAdvertising: true })).toBe(true)
    expect(isMissingInNotice(value, { isAdvertising: false })).toBe(false)
  },
)

test('an amount of nothing is an amount', () => {
  expect(isMissingInNotice(0, { isAdvertising: true })).toBe(false)
})

test('a period of one day is a period, one that ends before it starts is none', () => {
  const siblings = { isAdvertising: true, periodFrom: '2026-03-18' }
  expect(endsBeforeStart('2026-03-18', siblings)).toBe(false)
  expect(endsBeforeStart('2026-03-17', siblings)).toBe(true)
})
