import type { OrderedFollowUp } from './follow-up-order'

import { expect, test } from 'vitest'

import { inFollowUpOrder } from './follow-up-order'

const row = (id: string, known: Partial<OrderedFollowUp>): OrderedFollowUp => ({
  id,
  kind: 'toezegging',
  state: 'open',
  askedOn: '2026-01-01',
  dueOn: null,
  answeredOn: null,
  partyIds: [],
  ...known,
})
const order = (...rows: OrderedFollowUp[]) => inFollowUpOrder(rows).map(({ id }) => id)

test('what is open goes first, by the day it was promised for, and without a day the oldest first', () => {
  expect(
    order(
      row('gedaan', { state: 'afgedaan', dueOn: '2025-01-01' }),
      row('nieuw', { askedOn: '2026-02-01' }),
      row('oud', {}),
      row('later', { dueOn: '2027-01-01' }),
      row('te laat', { dueOn: '2025-06-30' }),
    ),
  ).toEqual(['te laat', 'later', 'oud', 'nieuw', 'gedaan'])
})

test('what is settled stands with the newest first', () => {
  expect(
    order(
      row('eerst', { state: 'vervallen', askedOn: '2024-01-01' }),
      row('laatst', { state: 'afgedaan', answeredOn: '2026-03-01' }),
      row('midden', { state: 'afgedaan', askedOn: '2026-02-01' }),
    ),
  ).toEqual(['laatst', 'midden', 'eerst'])
})
