import type { Access, Where } from 'payload'
import type { Role } from '@/parties/api'

import { actorOf, ownMunicipalities } from '@/parties/api'

/** Shared facts of a municipality belong to the members of all its parties; which field says where is the caller's. */
export function factsAtHome(field: 'municipality' | 'municipalities', needed: Role): Access {
  return async ({ req }) => {
    if (actorOf(req.user).isAdmin) return true
    const own = await ownMunicipalities(req, needed)
    if (own.length === 0) return false
    const isAtHome: Where = { [field]: { in: own } }
    return isAtHome
  }
}
