import { expect, test } from 'vitest'

import { resources } from '../resources'

import { parametersOf, rangeIn, readAsked } from './asked'

const decisions = resources.find(({ name }) => name === 'decisions')
const ask = (query: string) => {
  if (!decisions) throw new Error('No decisions')
  return readAsked(decisions, new URLSearchParams(query))
}

test('a period begins with the first day that its begin can mean, and ends with the last of its end', () => {
  expect(rangeIn('2016-04', '2016')).toEqual({ from: '2016-04-01', until: '2016-12-31' })
  expect(rangeIn('2020-33', undefined)).toEqual({ from: '2020-01-01', until: null })
  expect(rangeIn('2016-04-21/2016-04-30', '2016-04-21/2016-04-30')).toEqual({
    from: '2016-04-21',
    until: '2016-04-30',
  })
})

test('a period that is open on a side has no day there', () => {
  expect(rangeIn('../2016', '2016/..')).toEqual({ from: null, until: null })
  expect(rangeIn(undefined, undefined)).toBeNull()
})

test('a period that ends before it begins is refused at its end', () => {
  expect(rangeIn('2017', '2016')).toMatchObject({ parameter: 'until' })
  expect(rangeIn('2016', '2016')).toEqual({ from: '2016-01-01', until: '2016-12-31' })
})

test('a moment counts with its zone, and without one it is refused', () => {
  expect(ask('updatedSince=2026-11-21T21:00:00%2B01:00')).toMatchObject({
    updatedSince: '2026-11-21T20:00:00.000Z',
  })
  for (const moment of ['2026-11-21', '2026-11-21T21:00:00', '2026-13-21T21:00:00Z', '1763755200'])
    expect([moment, ask(`updatedSince=${moment}`)]).toMatchObject([
      moment,
      { parameter: 'updatedSince' },
    ])
})

test('without a word about it a page holds fifty', () => {
  expect(ask('')).toMatchObject({ limit: 50, cursor: null, updatedSince: null, range: null })
  expect(ask('limit=100')).toMatchObject({ limit: 100 })
  for (const limit of ['0', '101', '-1', '1e1', '5.0', '٣'])
    expect([limit, ask(`limit=${encodeURIComponent(limit)}`)]).toMatchObject([
      limit,
      { parameter: 'limit' },
    ])
})

test('what the next page needs to know is all but where it begins', () => {
  expect(ask('kind=motie&limit=5&from=2016')).toMatchObject({
    sent: { kind: 'motie', limit: '5', from: '2016' },
  })
})

test('each list tells only of parameters that it takes', () => {
  for (const resource of resources) {
    const names = parametersOf(resource)
    expect(names).toEqual([...new Set(names)])
    expect(names.slice(-3)).toEqual(['updatedSince', 'limit', 'cursor'])
    expect([resource.name, names.includes('kind')]).toEqual([
      resource.name,
      resource.kinds !== null,
    ])
  }
})
