import { expect, test } from 'vitest'

import { amountWords } from './shown-amount'

test('an amount keeps the vagueness of its source and is written as the Dutch do', () => {
  expect(amountWords({ min: 1_000_000, max: null, qualifier: 'ruim', per: 'jaar' })).toBe(
    'ruim €\u00a01.000.000 per jaar',
  )
})

test('a range names both ends, a broken amount its cents', () => {
  expect(amountWords({ min: 20_000, max: 30_000, qualifier: null, per: 'eenmalig' })).toBe(
    '€\u00a020.000 tot €\u00a030.000, eenmalig',
  )
  expect(amountWords({ min: 12.5, max: 12.5, qualifier: null, per: 'jaar' })).toBe(
    '€\u00a012,50 per jaar',
  )
})
