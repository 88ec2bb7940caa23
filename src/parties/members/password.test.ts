import { expect, test } from 'vitest'

import { passwordProblem } from './password'

test('a password is a short sentence, not a word and not a book', () => {
  expect(passwordProblem('fiets regen kaas dijk')).toBeNull()
  expect(passwordProblem('kort')).toContain('minstens 12 tekens')
  expect(passwordProblem(' '.repeat(20))).toContain('minstens 12 tekens')
  expect(passwordProblem('a'.repeat(201))).toContain('hooguit 200')
  expect(passwordProblem(12345678901234)).toContain('minstens 12 tekens')
})
