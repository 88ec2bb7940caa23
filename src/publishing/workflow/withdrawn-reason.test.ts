import { expect, test } from 'vitest'

import { saidByParty, withdrawnReasonAfter } from './withdrawn-reason'

const withdrawal = {
  from: 'gepubliceerd',
  stage: 'ingetrokken',
  isByPlatform: false,
  typed: ' Het bedrag klopt niet. ',
  before: null,
} as const

test('what is typed with the withdrawal is kept, and nothing else', () => {
  expect(withdrawnReasonAfter(withdrawal)).toBe('Het bedrag klopt niet.')
  expect(withdrawnReasonAfter({ ...withdrawal, typed: '  ' })).toBeNull()
  expect(withdrawnReasonAfter({ ...withdrawal, from: 'concept', stage: 'concept' })).toBeNull()
})

test('a post that expired says so by itself', () => {
  const said = withdrawnReasonAfter({ ...withdrawal, isByPlatform: true, typed: null })
  expect(said).toContain('voor een bepaalde tijd')
  expect(saidByParty(said)).toBeNull()
})

test('what was typed is the party speaking, and silence is nobody', () => {
  expect(saidByParty('Het bedrag klopt niet.')).toBe('Het bedrag klopt niet.')
  expect(saidByParty('')).toBeNull()
})

test('the sentence is as final as the withdrawal', () => {
  const later = { ...withdrawal, from: 'ingetrokken', before: 'Eerst dit.' } as const
  expect(withdrawnReasonAfter(later)).toBe('Eerst dit.')
})
