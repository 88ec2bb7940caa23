import { expect, test } from 'vitest'

import { listsOfFact } from './lists-of-fact'

test('a step stands in the lists of its dossiers, places, organisations and of the steps it points at', () => {
  const step = {
    dossiers: ['d1', { id: 'd2' }],
    municipalities: ['m1'],
    involved: [{ organisation: 'lumens' }],
    relations: [{ kind: 'volgt-op', decision: 's0' }],
  }
  expect(listsOfFact('decisions')(step).toSorted()).toEqual([
    'decisions-of-dossier:d1',
    'decisions-of-dossier:d2',
    'decisions-of-municipality:m1',
    'decisions-of-organisation:lumens',
    'decisions-of-relation:s0',
  ])
})

test('a fact without relations stands in no list but that of all', () => {
  expect(listsOfFact('organisations')({ name: 'Lumens' })).toEqual([])
})
