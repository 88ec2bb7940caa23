import type { Access, Where } from 'payload'

import { actorOf } from '../members/actor'
import { partiesWhere } from '../roles/roles'

const isShown: Where = { isPublic: { equals: true } }

export const shownOrOwnParty: Access = ({ req }) => {
  const actor = actorOf(req.user)
  if (actor.isAdmin) return true
  const own = partiesWhere(actor.seats, 'writer')
  if (own.length === 0) return isShown
  const isOurs: Where = { party: { in: own } }
  return { or: [isShown, isOurs] }
}

/** Writers look after files that nobody sees yet; what readers see is the editors' to change. */
export const keepersOfTheFile: Access = ({ req }) => {
  const actor = actorOf(req.user)
  if (actor.isAdmin) return true
  const written = partiesWhere(actor.seats, 'writer')
  if (written.length === 0) return false
  const isHidden: Where = { and: [{ party: { in: written } }, { isPublic: { not_equals: true } }] }
  const isEdited: Where = { party: { in: partiesWhere(actor.seats, 'editor') } }
  return { or: [isHidden, isEdited] }
}
