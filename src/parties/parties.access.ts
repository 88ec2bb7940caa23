import type { Access, Where } from 'payload'

import { actorOf } from './members/actor'
import { partiesWhere } from './roles/roles'

export const managersOfTheParty: Access = ({ req }) => {
  const actor = actorOf(req.user)
  if (actor.isAdmin) return true
  const managed = partiesWhere(actor.seats, 'manager')
  if (managed.length === 0) return false
  const isManaged: Where = { id: { in: managed } }
  return isManaged
}
