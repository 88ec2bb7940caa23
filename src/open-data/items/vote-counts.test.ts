import { expect, test } from 'vitest'

import { groupResult, knownCounts, totalCounts } from './vote-counts'

test('an unknown number is no count, and 0 is one', () => {
  expect(knownCounts({ for: 3, against: 0, abstained: null })).toEqual([
    { option: 'yes', value: 3 },
    { option: 'no', value: 0 },
  ])
})

test('half a member is no count', () => {
  expect(knownCounts({ for: 1.5, against: 2 })).toEqual([{ option: 'no', value: 2 }])
  expect(totalCounts({ for: 2.5 }, [])).toEqual([])
})

test('totals are those of the source, also where the groups say something else', () => {
  const groups = [{ for: 3, against: 1 }]
  expect(totalCounts({ for: 11 }, groups)).toEqual([
    { option: 'yes', value: 11 },
    { option: 'no', value: 1 },
  ])
})

test('groups add up only when everybody is counted', () => {
  expect(totalCounts({}, [{ for: 3, against: 1 }, { for: 2 }])).toEqual([
    { option: 'yes', value: 5 },
  ])
  expect(totalCounts({}, [{ for: 3 }, { for: 2, unknown: 1 }])).toEqual([])
  expect(totalCounts({}, [])).toEqual([])
})

test('how a group voted as a whole follows from both numbers, or from nothing', () => {
  expect(groupResult({ for: 4, against: 0 })).toBe('yes')
  expect(groupResult({ for: 0, against: 2 })).toBe('no')
  expect(groupResult({ for: 1, against: 2 })).toBe('split')
  expect(groupResult({ for: 4 })).toBeNull()
  expect(groupResult({ for: 0, against: 0, abstained: 3 })).toBeNull()
})
