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

test('a manager cannot change the account of somebody who also sits elsewhere', () => {
  const both = { ...member, seats: [...member.seats, { party: 'b', role: 'writer' } as const] }
  expect(seatChangeProblem({ actor: manager, account: both, seatsAfter: both.seats })).toContain(
    'andere partij',
  )
})

test('a manager lets somebody go who also sits elsewhere, and changes nothing else of the account', () => {
  const elsewhere = { party: 'b', role: 'writer' } as const
  const account = { ...member, seats: [...member.seats, elsewhere] }
  const leaving = { actor: manager, account, seatsAfter: [elsewhere] }
  expect(seatChangeProblem({ ...leaving, isOnlySeats: true })).toBeNull()
  expect(seatChangeProblem({ ...leaving, isOnlySeats: false })).toContain('andere partij')
  expect(seatChangeProblem({ ...leaving, seatsAfter: [], isOnlySeats: true })).toContain(
    'zelf beheert',
  )
})

test('a manager cannot take over the account of a platform admin', () => {
  const both = { ...member, isAdmin: true }
  expect(seatChangeProblem({ actor: manager, account: both, seatsAfter: both.seats })).toContain(
    'andere partij',
  )
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

test('a new account of a manager has a seat', () => {
  expect(seatChangeProblem({ actor: manager, account: null, seatsAfter: [] })).toContain(
    'Kies bij welke partij',
  )
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
