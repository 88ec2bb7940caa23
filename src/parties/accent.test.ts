import { expect, test } from 'vitest'

import { accentProblem } from './accent'

test('a dark green carries white text', () => {
  expect(accentProblem('#1d6b3a')).toBeNull()
})

test('a colour on which white text is hard to read is refused with its contrast', () => {
  expect(accentProblem('#ffd400')).toContain('contrast 1,4')
})

test('the lightest grey that still passes is the one WCAG names', () => {
  expect(accentProblem('#767676')).toBeNull()
  expect(accentProblem('#777777')).not.toBeNull()
})

test.each(['green', '#fff', '', null, 12])('%s is not a colour code', (value) => {
  expect(accentProblem(value)).toContain('#1d6b3a')
})
