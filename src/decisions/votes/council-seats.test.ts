import { expect, test } from 'vitest'

import { councilOf, isInOneCouncil } from './council-seats'

const party = (id: string, seats: number | null) => ({ id, seats })

test('the seats of all parties make a council, when a council can have so many', () => {
  expect(councilOf([party('a', 8), party('b', 15), party('c', 0)])).toEqual({
    seats: 23,
    partyIds: ['a', 'b'],
  })
  expect(councilOf([party('a', 8), party('b', null)])).toBeNull()
  expect(councilOf([])).toBeNull()
})

test('a vague date lies in one council as long as no new one can have begun', () => {
  expect(isInOneCouncil('2022-03-31', '2022-03-31')).toBe(true)
  expect(isInOneCouncil('2022-04-01', '2022-12-31')).toBe(true)
  expect(isInOneCouncil('2022-01-01', '2022-12-31')).toBe(false)
  expect(isInOneCouncil(null, '2022-12-31')).toBe(false)
})
