import type { Where } from 'payload'
import type { Reader } from '@/platform/reader'

import { listOf, shown } from '@/platform/reading-tags'

const isOrWasPublic: Where = {
  or: [
    { _status: { equals: 'published' } },
    { and: [{ stage: { equals: 'ingetrokken' } }, { publishedAt: { exists: true } }] },
  ],
}

/** The slug under which a post stands now (or told that it was withdrawn) that readers knew under this one; or null. */
export async function findMoved(
  { payload, sees }: Reader,
  { partyId, slug }: { partyId: string; slug: string },
): Promise<string | null> {
  const { docs: signs } = await payload.find({
    collection: 'old-addresses',
    where: { and: [{ party: { equals: partyId } }, { slug: { equals: slug } }] },
    limit: 1,
    pagination: false,
    depth: 0,
    // Signs are kept for addresses that were public; nobody reads them as documents.
    overrideAccess: true,
  })
  const [sign] = signs
  if (!sign) return null
  // A post that is published at this address from now on takes the sign away.
  sees(shown('posts', sign.postId), listOf('posts', 'party', partyId))
  const { docs } = await payload.find({
    collection: 'posts',
    where: { and: [{ id: { equals: sign.postId } }, isOrWasPublic] },
    limit: 1,
    pagination: false,
    depth: 0,
    select: { slug: true },
    // As above, for the post that the sign leads to: its address is or was public.
    overrideAccess: true,
  })
  return docs[0]?.slug ?? null
}
