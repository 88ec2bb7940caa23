import { expect, test } from 'vitest'

import { addressKeysProblem, readAddressKeys } from './address-keys'

const [long, other] = ['a'.repeat(32), 'b'.repeat(32)]

test('without a setting there is one key, made of the secret of the site', () => {
  expect(readAddressKeys(undefined, 'geheim')).toEqual({ current: 'k1', secrets: { k1: 'geheim' } })
})

test('the first is the current one, and the old one may be that of the site', () => {
  expect(readAddressKeys(`k2:${long}, k1`, 'geheim')).toEqual({
    current: 'k2',
    secrets: { k1: 'geheim', k2: long },
  })
  expect(readAddressKeys(`k3:${other},k2:${long}`, 'geheim')).toEqual({
    current: 'k3',
    secrets: { k3: other, k2: long },
  })
})

test.each([
  ['', 'begint elke sleutel met k'],
  ['geheim', 'begint elke sleutel met k'],
  [`k2:${long},k2:${other}`, 'twee keer'],
  [`k2:${long},k3`, 'zonder geheim'],
  ['k2:kort', 'te kort'],
])('%j is refused in words, and the secret is not repeated', (text, words) => {
  const problem = addressKeysProblem(text)
  expect(problem).toContain(words)
  expect(problem).not.toContain('aaaa')
})

test.each([`k2:${long}`, `k2:${long},k1`, 'k1', `k12:${long},k2:${other},k1`])(
  '%s can be used',
  (text) => {
    expect(addressKeysProblem(text)).toBeNull()
  },
)
