import { expect, test } from 'vitest'

import { followUpState } from './follow-up'

const asked = { kind: 'raadsvraag', state: null, isAnswered: false, wasAnswered: false } as const
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

test('a motion is settled by its vote, unless somebody follows what comes of it', () => {
  expect(followUpState({ ...asked, kind: 'motie' })).toBeNull()
  expect(followUpState({ ...asked, kind: 'motie', state: 'open' })).toBe('open')
})

test('what nobody proposed or promised has no state', () => {
  expect(followUpState({ ...asked, kind: 'rapport', state: 'open' })).toBeNull()
})
