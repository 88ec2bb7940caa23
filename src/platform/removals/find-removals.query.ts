import type { Payload, Where } from 'payload'

export type Removal = { itemId: string; removedAt: string }

type Asked = {
  collection: string
  /** The first moment that counts. */
  since: string
  /** Of those at this same moment only what comes behind this id. */
  after?: Removal | null
  limit: number
}

/** What went since a moment, in the order in which it went, then of the ids. */
export async function findRemovals(
  payload: Payload,
  { collection, since, after = null, limit }: Asked,
): Promise<Removal[]> {
  const { docs } = await payload.find({
    collection: 'removals',
    where: {
      and: [
        { collectionSlug: { equals: collection } },
        { removedAt: { greater_than_equal: after?.removedAt ?? since } },
        ...(after ? [isBehind(after)] : []),
      ],
    },
    sort: ['removedAt', 'itemId'],
    limit,
    pagination: false,
    depth: 0,
    // Nobody may read these rows as such. That something public went is public, and no more is handed on.
    overrideAccess: true,
  })
  return docs.map(({ itemId, removedAt }) => ({ itemId, removedAt }))
}

/** The moment at which the newest went; null when nothing ever did. */
export async function latestRemoval(payload: Payload, collection: string): Promise<string | null> {
  const { docs } = await payload.find({
    collection: 'removals',
    where: { collectionSlug: { equals: collection } },
    sort: '-removedAt',
    limit: 1,
    pagination: false,
    depth: 0,
    // As above.
    overrideAccess: true,
  })
  return docs[0]?.removedAt ?? null
}

/** Whether this once was public, and went. */
export async function isRemoved(
  payload: Payload,
  { collection, itemId }: { collection: string; itemId: string },
): Promise<boolean> {
  const { docs } = await payload.find({
    collection: 'removals',
    where: { and: [{ collectionSlug: { equals: collection } }, { itemId: { equals: itemId } }] },
    limit: 1,
    pagination: false,
    depth: 0,
    // As above.
    overrideAccess: true,
  })
  return docs.length > 0
}

const isBehind = ({ itemId, removedAt }: Removal): Where => ({
  or: [
    { removedAt: { greater_than: removedAt } },
    { and: [{ removedAt: { equals: removedAt } }, { itemId: { greater_than: itemId } }] },
  ],
})
