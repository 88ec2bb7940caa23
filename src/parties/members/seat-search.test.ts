import { expect, test } from 'vitest'

import { asksOnlyForOwnTables } from './seat-search'

const own = ['a', 'b']

test.each([
  [undefined],
  [{ name: { like: 'Noor' } }],
  [{ 'seats.party': { equals: 'a' } }],
  [{ and: [{ 'seats.party': { in: ['a', 'b'] } }, { name: { exists: true } }] }],
])('who sits at the own table may be asked: %j', (where) => {
  expect(asksOnlyForOwnTables(where, own)).toBe(true)
})

test.each([
  [{ 'seats.party': { equals: 'c' } }],
  [{ 'seats.party': { not_equals: 'a' } }],
  [{ 'seats.party': { in: ['a', 'c'] } }],
  [{ 'seats.role': { equals: 'editor' } }],
  [{ seats: { exists: true } }],
  [{ or: { 0: { and: { 0: { 'seats.party': { equals: 'c' } } } } } }],
  [{ AND: [{ 'seats.party.name': { like: 'x' } }] }],
])('what could tell of another table may not: %j', (where) => {
  expect(asksOnlyForOwnTables(where, own)).toBe(false)
})
