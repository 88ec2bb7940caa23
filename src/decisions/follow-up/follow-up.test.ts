import { expect, test } from 'vitest'

import { followUpState } from './follow-up'

const asked = {
  kind: 'raadsvraag',
  outcome: null,
  state: null,
  isAnswered: false,
  wasAnswered: false,
} as const
const answered = { ...asked, isAnswered: true }

test('a question and a commitment stand open until they are answered', () => {
  expect(followUpState(asked)).toBe('open')
  expect(followUpState({ ...asked, kind: 'toezegging' })).toBe('open')
  expect(followUpState(answered)).toBe('afgedaan')
})

test('the save that gives the answer settles it; afterwards people may open it again', () => {
  expect(followUpState({ ...answered, state: 'open' })).toBe('afgedaan')
  expect(followUpState({ ...answered, wasAnswered: true, state: 'open' })).toBe('open')
})

test('a motion that was lost is settled by its vote, unless somebody follows what comes of it', () => {
  expect(followUpState({ ...asked, kind: 'motie' })).toBeNull()
  expect(followUpState({ ...asked, kind: 'motie', outcome: 'verworpen' })).toBeNull()
  expect(followUpState({ ...asked, kind: 'motie', state: 'open' })).toBe('open')
})

test('a motion that was carried asks for something', () => {
  const carried = { ...asked, kind: 'motie', outcome: 'aangenomen' }
  expect(followUpState(carried)).toBe('open')
  expect(followUpState({ ...carried, isAnswered: true })).toBe('afgedaan')
  expect(followUpState({ ...carried, kind: 'amendement' })).toBeNull()
})

test('what nobody proposed or promised has no state', () => {
  expect(followUpState({ ...asked, kind: 'rapport', state: 'open' })).toBeNull()
})
