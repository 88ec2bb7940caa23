import type { CollectionSlug, DataFromCollectionSlug, PayloadRequest } from 'payload'

type Filled<Slug extends CollectionSlug> = Omit<
  Partial<DataFromCollectionSlug<Slug>>,
  'createdAt' | 'id' | 'updatedAt'
>

/**
 * Adds many documents in one statement: thousands take as long as a handful would one by one. All of them are added, or
 * none: a key that is there already is an error of the database, so a caller in a transaction loses nothing.
 *
 * Only for collections whose fields all stand in one table: no arrays, no blocks, no relations to many or to several
 * collections. Hooks, access, defaults, validation and versions are passed by. Throws a TypeError for a field that is not
 * of that kind.
 */
export async function addRows<Slug extends CollectionSlug>(
  req: PayloadRequest,
  { collection, rows }: { collection: Slug; rows: readonly Filled<Slug>[] },
): Promise<void> {
  if (rows.length === 0) return
  const { db } = req.payload
  if (!addsRows(db)) throw new TypeError('This database cannot add rows.')
  await db.addRows({ collection, rows, req })
}

export type RowsToAdd = {
  collection: CollectionSlug
  rows: readonly object[]
  req?: Partial<PayloadRequest>
}

/** What each of our adapters adds to Payload's. */
export type AddsRows = { addRows: (args: RowsToAdd) => Promise<void> }

export function addsRows(db: object): db is AddsRows {
  return 'addRows' in db
}
