import type { Payload } from 'payload'
import type { PreviewLink } from '@/payload-types'

import { actorOf, findActors, partiesWhere } from '@/parties/api'
import { idOf } from '@/platform/relation'

/**
 * Whether whoever made this link may still see what it shows. The log, which nobody can change, keeps who that was: it
 * notes a new link with the moment of the link itself.
 */
export async function isMakerStillHere(
  payload: Payload,
  { postId, party, createdAt }: PreviewLink,
): Promise<boolean> {
  const makers = await findActors(payload, {
    act: 'voorbeeld-gedeeld',
    subjectId: postId,
    at: createdAt,
  })
  for (const maker of makers)
    if (maker !== null && !(await mayRead(payload, { account: maker, party: idOf(party) ?? '' })))
      return false
  return makers.length > 0
}

async function mayRead(
  payload: Payload,
  { account, party }: { account: string; party: string },
): Promise<boolean> {
  const { docs } = await payload.find({
    collection: 'users',
    where: { id: { equals: account } },
    limit: 1,
    pagination: false,
    depth: 0,
    // The guest has no account; the right that is looked at is the maker's.
    overrideAccess: true,
  })
  const { isAdmin, seats } = actorOf(docs[0])
  return isAdmin || partiesWhere(seats, 'writer').includes(party)
}
