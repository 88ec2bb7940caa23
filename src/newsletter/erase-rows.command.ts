import type { CollectionSlug, PayloadRequest, Where } from 'payload'

/** Straight from the database: no hook has an opinion on rows that commands made. */
export async function eraseRows(
  req: PayloadRequest,
  collection: CollectionSlug,
  where: Where,
): Promise<void> {
  await req.payload.db.deleteMany({ collection, where, req })
}
