import { expect, test } from 'vitest'

import { isRevision } from './calendar-sequence'

const meeting = {
  when: { edtf: '2026-12-01' },
  startTime: '19:30',
  location: 'Raadzaal',
  status: 'gepland',
}

test.each([
  ['another day', { when: { edtf: '2026-12-02' } }],
  ['another hour', { startTime: '20:00' }],
  ['another place', { location: 'Dorpshuis' }],
  ['called off', { status: 'geannuleerd' }],
])('%s is a revision', (_, change) => {
  expect(isRevision(meeting, change)).toBe(true)
})

test.each([
  ['a change of something else', {}],
  ['that it took place', { status: 'gehouden' }],
  ['the same day in other words', { when: { edtf: '2026-12-01', asWritten: '1 dec' } }],
])('%s is none', (_, change) => {
  expect(isRevision(meeting, change)).toBe(false)
})
