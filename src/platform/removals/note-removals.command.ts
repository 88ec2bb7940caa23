import type { PayloadRequest } from 'payload'

type Removed = { collection: string; itemIds: readonly string[]; now: Date }

/** Writes down, in the transaction of `req`, that these are public no more. A second time only moves the moment. */
export async function noteRemovals(
  req: PayloadRequest,
  { collection, itemIds, now }: Removed,
): Promise<void> {
  const removedAt = now.toISOString()
  for (const itemId of itemIds) {
    const known = await removalOf(req, { collection, itemId })
    if (known === null)
      await req.payload.create({
        collection: 'removals',
        data: { collectionSlug: collection, itemId, removedAt },
        // Nobody may write these rows; the platform keeps its own books.
        overrideAccess: true,
        req,
      })
    else
      await req.payload.update({
        collection: 'removals',
        id: known,
        data: { removedAt },
        // As above.
        overrideAccess: true,
        req,
      })
  }
}

async function removalOf(
  req: PayloadRequest,
  { collection, itemId }: { collection: string; itemId: string },
): Promise<string | null> {
  const { docs } = await req.payload.find({
    collection: 'removals',
    where: { and: [{ collectionSlug: { equals: collection } }, { itemId: { equals: itemId } }] },
    limit: 1,
    pagination: false,
    depth: 0,
    // As above.
    overrideAccess: true,
    req,
  })
  return docs[0]?.id ?? null
}
