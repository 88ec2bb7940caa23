import type { Actor } from './actor'

import { expect, test } from 'vitest'

import { seatChangeProblem } from './seat-changes'

const manager: Actor = { id: 'm', isAdmin: false, seats: [{ party: 'a', role: 'manager' }] }
const writer: Actor = { id: 'w', isAdmin: false, seats: [{ party: 'a', role: 'writer' }] }
const admin: Actor = { id: 'x', isAdmin: true, seats: [] }
const member = { id: 'n', isAdmin: false, seats: [{ party: 'a', role: 'writer' }] } as const

test('a manager gives a colleague another role in the own party', () => {
  expect(
    seatChangeProblem({
      actor: manager,
      account: member,
      seatsAfter: [{ party: 'a', role: 'editor' }],
      isOnlySeats: true,
    }),
  ).toBeNull()
})

test('a manager gives no seat at another party', () => {
  expect(
    seatChangeProblem({
      actor: manager,
      account: member,
      seatsAfter: [...member.seats, { party: 'b', role: 'writer' }],
    }),
  ).toContain('zelf beheert')
})

test('a manager lays seats at the own table only, and changes nothing else of an account', () => {
  const elsewhere = { party: 'b', role: 'writer' } as const
  for (const others of [[], [elsewhere]]) {
    const account = { ...member, seats: [...member.seats, ...others] }
    const leaving = { actor: manager, account, seatsAfter: others }
    expect(seatChangeProblem({ ...leaving, isOnlySeats: true })).toBeNull()
    expect(seatChangeProblem({ ...leaving, isOnlySeats: false })).toContain('verandert iemand zelf')
  }
  const account = { ...member, seats: [...member.seats, elsewhere] }
  expect(
    seatChangeProblem({ actor: manager, account, seatsAfter: [], isOnlySeats: true }),
  ).toContain('zelf beheert')
})

test('a manager does not touch the account of a platform admin', () => {
  const both = { ...member, isAdmin: true }
  expect(
    seatChangeProblem({ actor: manager, account: both, seatsAfter: [], isOnlySeats: true }),
  ).toContain('verandert iemand zelf')
})

test('nobody promotes themselves', () => {
  expect(
    seatChangeProblem({
      actor: writer,
      account: { id: 'w', isAdmin: false, seats: writer.seats },
      seatsAfter: [{ party: 'a', role: 'manager' }],
    }),
  ).toContain('zelf beheert')
})

test('everybody may change their own name and password', () => {
  const account = { id: 'w', isAdmin: false, seats: writer.seats }
  expect(seatChangeProblem({ actor: writer, account, seatsAfter: writer.seats })).toBeNull()
})

test('an admin may do it all', () => {
  expect(
    seatChangeProblem({
      actor: admin,
      account: member,
      seatsAfter: [{ party: 'b', role: 'manager' }],
    }),
  ).toBeNull()
})
