import type { Access, FieldAccess, Where } from 'payload'
import type { Role } from './roles'

import { idOf } from '@/platform/relation'

import { actorOf } from '../members/actor'

import { partiesWhere } from './roles'

export const anyone: Access = () => true

export const nobody: Access = () => false

export const admins: Access = ({ req }) => actorOf(req.user).isAdmin

export const adminsOnlyField: FieldAccess = ({ req }) => actorOf(req.user).isAdmin

/** A field that the server fills; no hand of a user changes it, whatever the role. */
export const noHandField: FieldAccess = () => false

export const anyMember: Access = ({ req }) => {
  const actor = actorOf(req.user)
  return actor.isAdmin || actor.seats.length > 0
}

/** Documents with a `party`: those of the parties where the member has at least this role. */
export function inOwnParty(needed: Role): Access {
  return ({ req }) => {
    const actor = actorOf(req.user)
    if (actor.isAdmin) return true
    const parties = partiesWhere(actor.seats, needed)
    if (parties.length === 0) return false
    const isOurs: Where = { party: { in: parties } }
    return isOurs
  }
}

/**
 * A field for the eyes of a party alone. A form of the newsroom hands over what it holds in the place of the document;
 * without either (somebody searches by it) the field stays shut.
 */
export const ownPartyField: FieldAccess<{ id: string; party?: unknown }> = ({ req, doc, data }) => {
  const actor = actorOf(req.user)
  const party = idOf((doc ?? data)?.party)
  return actor.isAdmin || (party !== null && partiesWhere(actor.seats, 'writer').includes(party))
}

/** Making a document for a party; without data (the admin asks what to show) any such seat will do. */
export function forOwnParty(needed: Role): Access<{ party?: unknown }> {
  return ({ req, data }) => {
    const actor = actorOf(req.user)
    if (actor.isAdmin) return true
    const parties = partiesWhere(actor.seats, needed)
    const party = idOf(data?.party)
    return party === null ? parties.length > 0 : parties.includes(party)
  }
}
