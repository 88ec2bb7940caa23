import type { Access, PayloadRequest, Where } from 'payload'

import { partiesWhere } from '../roles/roles'

import { actorOf } from './actor'

/** Who may open the admin at all: an account without a seat has nothing to do there. */
export function openAdmin({ req }: { req: PayloadRequest }): boolean {
  const actor = actorOf(req.user)
  return actor.isAdmin || actor.seats.length > 0
}

/** Everybody sees themselves and the members of their own parties. */
export const colleagues: Access = ({ req }) => {
  const actor = actorOf(req.user)
  if (actor.isAdmin) return true
  if (actor.id === null) return false
  const isSelf: Where = { id: { equals: actor.id } }
  const parties = partiesWhere(actor.seats, 'writer')
  if (parties.length === 0) return isSelf
  const sitsWithUs: Where = { 'seats.party': { in: parties } }
  return { or: [isSelf, sitsWithUs] }
}

/** Themselves, and members of parties that they manage; `guardSeats` narrows what may change. */
export const mayManageMember: Access = ({ req }) => {
  const actor = actorOf(req.user)
  if (actor.isAdmin) return true
  if (actor.id === null) return false
  const isSelf: Where = { id: { equals: actor.id } }
  const managed = partiesWhere(actor.seats, 'manager')
  if (managed.length === 0) return isSelf
  const sitsUnderUs: Where = { 'seats.party': { in: managed } }
  return { or: [isSelf, sitsUnderUs] }
}

export const newMember: Access = ({ req }) => {
  const actor = actorOf(req.user)
  return actor.isAdmin || partiesWhere(actor.seats, 'manager').length > 0
}
