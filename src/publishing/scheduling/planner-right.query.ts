import type { PayloadRequest } from 'payload'

import { actorOf, partiesWhere } from '@/parties/api'
import { idOf } from '@/platform/relation'

/** Why a plan does not hold any more because of who made it; null when it does. */
export async function lostRight(req: PayloadRequest, id: string): Promise<string | null> {
  const post = await req.payload.findByID({
    collection: 'posts',
    id,
    draft: false,
    depth: 0,
    select: { plannedById: true, party: true },
    // Asked for the schedule, which looks at posts of all parties.
    overrideAccess: true,
    req,
  })
  // The platform itself planned it: a seed or an import.
  if (!post.plannedById) return null
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { id: { equals: post.plannedById } },
    depth: 0,
    // As above.
    overrideAccess: true,
    req,
  })
  const [planner] = docs
  if (!planner) return 'Het account dat dit plande, bestaat niet meer.'
  const { isAdmin, seats } = actorOf(planner)
  const isEditor = partiesWhere(seats, 'editor').includes(idOf(post.party) ?? '')
  return isAdmin || isEditor
    ? null
    : `${planner.name} plande dit, en is nu geen redacteur van uw partij meer.`
}
