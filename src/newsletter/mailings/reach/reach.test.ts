import { expect, test } from 'vitest'

import { reachOf } from './reach'

const countedAt = new Date('2026-11-24T12:00:00Z')
const reach = (all: number, narrowed: number | null) => reachOf({ all, narrowed, countedAt })

test('numbers are told from ten on', () => {
  expect(reach(10, null)).toMatchObject({ all: 10, narrowed: 10, isNarrowed: false })
  expect(reach(9, null)).toMatchObject({ all: null, narrowed: null })
  expect(reach(312, 140)).toMatchObject({ all: 312, narrowed: 140, isNarrowed: true })
  expect(reach(312, 9)).toMatchObject({ all: 312, narrowed: null })
})

test('one number less the other tells of nobody either', () => {
  expect(reach(312, 303)).toMatchObject({ all: 312, narrowed: null })
  expect(reach(312, 302)).toMatchObject({ all: 312, narrowed: 302 })
  expect(reach(12, 12)).toMatchObject({ all: 12, narrowed: null })
})
