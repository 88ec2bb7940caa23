import { expect, test } from 'vitest'

import { isPast, mayHoldOn, periodWords } from './role-period'

test('a period is as precise as it is known', () => {
  expect([
    periodWords({ from: '2018-03' }),
    periodWords({ from: '2014', until: '2018' }),
    periodWords({ until: '2018-03-29' }),
    periodWords({}),
  ]).toEqual(['sinds maart 2018', '2014 tot 2018', 'tot 29 maart 2018', null])
})

test('a role is past when every day that its end can mean is', () => {
  expect(isPast({ until: '2018' }, '2018-12-31')).toBe(false)
  expect(isPast({ until: '2018' }, '2019-01-01')).toBe(true)
  expect(isPast({ until: '2018-03' }, '2018-03-31')).toBe(false)
  expect(isPast({ until: '2018-03-29' }, '2018-03-30')).toBe(true)
  expect(isPast({ from: '2018' }, '2026-11-21')).toBe(false)
})

test('a role is held on a day unless its ends rule that out', () => {
  const term = { from: '2014-03', until: '2018' }
  expect(
    ['2014-02-28', '2014-03-01', '2018-12-31', '2019-01-01'].map((day) => mayHoldOn(term, day)),
  ).toEqual([false, true, true, false])
  expect(mayHoldOn({}, '2016-01-12')).toBe(true)
})
