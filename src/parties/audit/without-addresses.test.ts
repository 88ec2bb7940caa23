import { expect, test } from 'vitest'

import { withoutAddresses } from './without-addresses'

test.each([
  ['Zie de mail van jan@partij.example.', 'Zie de mail van [e-mailadres].'],
  ['<a.b+c@x.example>, <d@y.example>', '<[e-mailadres]>, <[e-mailadres]>'],
  ['Twee fouten @ de kop', 'Twee fouten @ de kop'],
])('%s', (typed, kept) => {
  expect(withoutAddresses(typed)).toBe(kept)
})
