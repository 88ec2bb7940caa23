import type { CollectionSlug, DataFromCollectionSlug, PayloadRequest, Where } from 'payload'

/**
 * Changes one document if it still is as `where` says; answers whether it did. Of all processes that
 * ask at the same time exactly one hears true: it has the document, the others leave it alone.
 *
 * Only for fields of the collection's own table: no arrays, no relations to many, no relations in
 * `where`. Hooks, access and versions are passed by. What a claim leads to belongs in the same
 * transaction, otherwise a process that dies in between takes the claim with it.
 */
export async function claim<Slug extends CollectionSlug>(
  req: PayloadRequest,
  {
    collection,
    where,
    data,
  }: { collection: Slug; where: Where; data: Partial<DataFromCollectionSlug<Slug>> },
): Promise<boolean> {
  const claimed: unknown = await req.payload.db.updateOne({
    collection,
    where,
    data,
    req,
    select: { id: true },
  })
  return claimed !== null
}
