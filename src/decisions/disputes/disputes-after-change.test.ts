import type { Dispute } from './disputes-after-change'

import { expect, test } from 'vitest'

import { disputesAfterChange } from './disputes-after-change'

const dispute = { id: '1', party: 'vvd', note: 'De krant zegt: 2 december.', sourceTitle: 'Krant' }
const settled = { ...dispute, resolution: 'Het was 3 december.', resolvedOn: '2021-01-04' }
const change = (given: { before: Dispute[]; after: Dispute[]; raisedBy?: string }) =>
  disputesAfterChange({
    raisedBy: 'cda',
    isSame: (party, other) => party === other,
    today: '2021-01-04',
    ...given,
  })

test('a new dispute is of the party that brings it, whatever it says', () => {
  const [added] = change({ before: [], after: [{ ...dispute, party: 'pvda' }], raisedBy: 'cda' })
  expect(added?.party).toBe('cda')
})

test('a dispute cannot be wiped out by leaving it away', () => {
  expect(change({ before: [dispute], after: [] })).toEqual([dispute])
})

test('only the party that raised it puts it in other words', () => {
  const reworded = { ...dispute, note: 'Onzin.' }
  expect(change({ before: [dispute], after: [reworded] })).toMatchObject([{ note: dispute.note }])
  expect(change({ before: [dispute], after: [reworded], raisedBy: 'vvd' })).toMatchObject([
    { note: 'Onzin.', party: 'vvd' },
  ])
})

test('another party may settle it, and the settlement stays', () => {
  expect(change({ before: [dispute], after: [settled] })).toEqual([settled])
  expect(change({ before: [settled], after: [dispute], raisedBy: 'vvd' })).toEqual([settled])
})

test('a settlement may be mended', () => {
  const mended = { ...settled, resolution: 'Het was 4 december.' }
  expect(change({ before: [settled], after: [mended] })).toEqual([mended])
})

test('a client that sends no ids does not double what was there', () => {
  const { id: _, ...withoutId } = dispute
  expect(change({ before: [dispute], after: [withoutId] })).toMatchObject([dispute])
})

test('the day of the settlement is the day itself, and stays when the settlement is mended', () => {
  const backdated = { ...settled, resolvedOn: '1999-01-01' }
  expect(change({ before: [dispute], after: [backdated] })).toEqual([settled])
  const before = { ...settled, resolvedOn: '2020-12-01' }
  expect(change({ before: [before], after: [backdated] })).toEqual([before])
})

test('once it is settled nobody puts it in other words', () => {
  const reworded = { ...settled, note: 'Toch anders.' }
  expect(change({ before: [settled], after: [reworded], raisedBy: 'vvd' })).toEqual([settled])
})
