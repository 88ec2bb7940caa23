import type { Access, Where } from 'payload'

import { actorOf, partiesWhere } from '@/parties/api'

/** Never approved, and so never about to reach anybody. */
const isBareDraft: Where = {
  and: [{ stage: { equals: 'concept' } }, { 'approval.at': { exists: false } }],
}

/** A draft that came to nothing may go; what was ever approved stays, and so does what was sent. */
export const abandonedMailings: Access = ({ req }) => {
  const actor = actorOf(req.user)
  if (actor.isAdmin) return isBareDraft
  const parties = partiesWhere(actor.seats, 'writer')
  if (parties.length === 0) return false
  return { and: [{ party: { in: parties } }, isBareDraft] }
}
