import { expect, test } from 'vitest'

import { inFixedOrder, partyOrder } from './party-order'

const names = (parties: readonly { name: string }[]) => parties.map(({ name }) => name)

test('most seats come first, and equal seats stand in the order of the alphabet', () => {
  const parties = [
    { name: 'Zorg Eerst', seats: 3 },
    { name: 'Élan', seats: 3 },
    { name: 'Klein', seats: 1 },
    { name: 'Groot', seats: 11 },
  ]
  expect(names(inFixedOrder(parties))).toEqual(['Groot', 'Élan', 'Zorg Eerst', 'Klein'])
  expect(partyOrder(parties)).toBe('zetels-dan-alfabet')
})

test('one party with unknown seats puts all parties in the order of the alphabet', () => {
  const parties = [
    { name: 'Groot', seats: 11 },
    { name: 'Aanzet', seats: null },
  ]
  expect(names(inFixedOrder(parties))).toEqual(['Aanzet', 'Groot'])
  expect(partyOrder(parties)).toBe('alfabet')
})
