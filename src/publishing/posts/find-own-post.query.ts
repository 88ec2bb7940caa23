import type { PayloadRequest } from 'payload'
import type { Post } from '@/payload-types'

import { actorOf, partiesWhere } from '@/parties/api'
import { idOf } from '@/platform/relation'

/** The newest state of a post that this member may work on; null for whoever may not, and where there is none. */
export async function findOwnPost(req: PayloadRequest, id: string): Promise<Post | null> {
  const { docs } = await req.payload.find({
    collection: 'posts',
    where: { id: { equals: id } },
    draft: true,
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const { isAdmin, seats } = actorOf(req.user)
  const party = idOf(docs[0]?.party) ?? ''
  return docs[0] && (isAdmin || partiesWhere(seats, 'writer').includes(party)) ? docs[0] : null
}
