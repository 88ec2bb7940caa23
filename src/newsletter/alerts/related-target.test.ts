import { expect, test } from 'vitest'

import { distinctTargets, relatedTargets } from './related-target'

test('relations become targets, whatever their name is called', () => {
  expect(relatedTargets('dossier', [{ id: 'd1', title: 'Welzijnswerk' }])).toEqual([
    { kind: 'dossier', id: 'd1', name: 'Welzijnswerk' },
  ])
  expect(relatedTargets('party', { id: 'p1', name: 'Dorpspartij' })).toEqual([
    { kind: 'party', id: 'p1', name: 'Dorpspartij' },
  ])
})

test('what a reader may not see is nothing to be told of', () => {
  expect(relatedTargets('dossier', ['d1', null, undefined])).toEqual([])
  expect(relatedTargets('party', null)).toEqual([])
})

test('a municipality that comes by two ways is one reason, where it came first', () => {
  const lochem = { kind: 'municipality', id: 'm1', name: 'Lochem' } as const
  const party = { kind: 'party', id: 'm1', name: 'Lochem Lokaal' } as const
  expect(distinctTargets([lochem, party, lochem])).toEqual([lochem, party])
})
