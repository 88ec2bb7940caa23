import type { Standing } from './merged-subscription'

import { expect, test } from 'vitest'

import { lastWord } from './merged-subscription'

const [monday, tuesday] = [new Date('2026-03-02T09:00:00Z'), new Date('2026-03-03T09:00:00Z')]
const begun = (at: Date): Standing => ({
  state: 'actief',
  frequency: 'direct',
  confirmedAt: at,
  endedAt: null,
  endedReason: null,
})
const ended = (at: Date): Standing => ({
  state: 'beeindigd',
  frequency: 'direct',
  confirmedAt: new Date(0),
  endedAt: at,
  endedReason: 'opgezegd',
})
const asked: Standing = { ...begun(monday), state: 'aangevraagd', confirmedAt: null }

test.each([
  ['who stopped last has stopped', begun(monday), ended(tuesday), 'beeindigd'],
  ['who came back last is back', ended(monday), begun(tuesday), 'actief'],
  ['at the same moment, stopping counts', begun(monday), ended(monday), 'beeindigd'],
  ['a question is no word', asked, begun(monday), 'actief'],
  ['a question undoes no ending', ended(monday), asked, 'beeindigd'],
])('%s', (_, one, other, state) => {
  expect(lastWord(one, other).state).toBe(state)
  expect(lastWord(other, one).state).toBe(state)
})
