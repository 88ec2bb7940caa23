import { expect, test } from 'vitest'

import { ibanProblem, plainIban, readableIban } from './iban'

test('an account number is known by its check digits, however it is spaced', () => {
  expect(ibanProblem('nl91 abna 0417 1643 00')).toBeNull()
  expect(ibanProblem('NL91ABNA0417164300')).toBeNull()
  expect(ibanProblem('NL92ABNA0417164300')).toContain('geen geldig IBAN')
  expect(ibanProblem('rekening')).toContain('geen geldig IBAN')
  expect([null, undefined, ''].map(ibanProblem)).toEqual([null, null, null])
})

test('two spellings of one number are one number', () => {
  expect(plainIban('nl91 abna 0417 1643 00')).toBe(plainIban('NL91ABNA0417164300'))
  expect(readableIban('nl91abna0417164300')).toBe('NL91 ABNA 0417 1643 00')
})
