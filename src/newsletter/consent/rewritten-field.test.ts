import { expect, test } from 'vitest'

import { rewrittenField } from './rewritten-field'

const asked = {
  subscriber: 's1',
  subscription: { id: 'a1' },
  targetKind: 'dossier',
  wording: 'Ja, ik wil een mail.',
  askedAt: '2026-03-02T09:00:00.000Z',
  state: 'gevraagd',
  givenAt: null,
}

test('giving and withdrawing complete a consent', () => {
  const given = { ...asked, state: 'gegeven', givenAt: '2026-03-02T10:00:00.000Z' }
  expect(rewrittenField(asked, given)).toBeNull()
  expect(
    rewrittenField(given, { state: 'ingetrokken', withdrawnAt: '2026-03-03T10:00:00.000Z' }),
  ).toBeNull()
})

test('the words that were agreed to stay as they were', () => {
  expect(rewrittenField(asked, { wording: 'Ja, ik wil alles.' })).toBe('wording')
})

test('a consent does not move to somebody else', () => {
  expect(rewrittenField(asked, { subscriber: 's2' })).toBe('subscriber')
  expect(rewrittenField(asked, { subscriber: { id: 's1' }, subscription: 'a1' })).toBeNull()
})

test('a moment that was noted is not noted again', () => {
  const given = { ...asked, givenAt: '2026-03-02T10:00:00.000Z' }
  expect(rewrittenField(given, { givenAt: '2026-03-05T10:00:00.000Z' })).toBe('givenAt')
})
