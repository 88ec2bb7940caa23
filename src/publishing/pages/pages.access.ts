import type { Access } from 'payload'

import { actorOf, anyone, forOwnParty, inOwnParty } from '@/parties/api'
import { idOf } from '@/platform/relation'

/** A page without a party is the platform's own, so only the admin makes or changes it. */
const managersOfItsParty: Access<{ party?: unknown }> = (args) => {
  if (actorOf(args.req.user).isAdmin) return true
  if (args.data !== undefined && idOf(args.data.party) === null) return false
  return forOwnParty('manager')(args)
}

export const pageAccess = {
  read: anyone,
  create: managersOfItsParty,
  update: inOwnParty('manager'),
  delete: inOwnParty('manager'),
}
