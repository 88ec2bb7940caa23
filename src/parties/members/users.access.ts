import type { Access, FieldAccess, PayloadRequest, Where } from 'payload'

import { idOf } from '@/platform/relation'

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

/** What makes an account somebody's own: changed by its owner, or by the admin of the platform. */
export const ownAccountField: FieldAccess = ({ req, id, doc }) =>
  actorOf(req.user).isAdmin || isSelf(req, id ?? idOf(doc))

/** Asked for a form, Payload names the account by its document alone; asked for a change, by its id too. */
export function isSelf(req: PayloadRequest, account: number | string | null): boolean {
  return account !== null && req.user?.id === account
}
