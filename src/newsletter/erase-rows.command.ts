import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload'

import { inTransaction } from '@/platform/in-transaction'

/** Removes what is past its time, one transaction for all of it; answers how many rows. */
export function eraseDue(
  payload: Payload,
  collection: CollectionSlug,
  where: Where,
): Promise<number> {
  return inTransaction(payload, async (req) => {
    // The platform forgets on schedule.
    const { totalDocs } = await payload.count({ collection, where, overrideAccess: true, req })
    if (totalDocs > 0) await eraseRows(req, collection, where)
    return totalDocs
  })
}

/** Straight from the database: no hook has an opinion on rows that commands made. */
export async function eraseRows(
  req: PayloadRequest,
  collection: CollectionSlug,
  where: Where,
): Promise<void> {
  await req.payload.db.deleteMany({ collection, where, req })
}
