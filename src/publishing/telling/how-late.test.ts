import { expect, test } from 'vitest'

import { howLate } from './how-late'

const planned = new Date('2026-11-24T19:00:00Z')
const after = (minutes: number) => new Date(planned.getTime() + minutes * 60_000)

test.each([
  [4, null],
  [25, '25 minuten'],
  [185, '3 uur'],
  [47 * 60, '47 uur'],
  [72 * 60, '3 dagen'],
])('%i minutes after the plan', (minutes, words) => {
  expect(howLate(planned, after(minutes))).toBe(words)
})
