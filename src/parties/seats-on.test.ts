import { expect, test } from 'vitest'

import { seatsOn } from './seats-on'

const periods = [
  { from: 2014, until: 2018, seats: 3 },
  { from: 2018, until: 2022, seats: 4 },
]

test('seats are those of the council that sat on the day', () => {
  expect(['2018-02-01', '2018-04-01', '2022-03-16'].map((day) => seatsOn(periods, day))).toEqual([
    3, 4, 4,
  ])
})

test('outside the known periods nobody guesses', () => {
  expect(['2013-12-31', '2022-04-01'].map((day) => seatsOn(periods, day))).toEqual([null, null])
})
