import type { Payload, Where } from 'payload'

import { z } from 'zod'

/** Where something stands that was made with a key, and the field that tells which: each value begins with its id. */
export const sealedFields = {
  subscribers: 'addressHash',
  signups: 'addressHash',
  deliveries: 'sealedToken',
} as const
export type SealedCollection = keyof typeof sealedFields

const Text = z.string().nullish()
const Row = z.object({
  id: z.string(),
  addressHash: Text,
  sealedAddress: Text,
  sealedToken: Text,
  key: Text,
})
export type SealedRow = z.infer<typeof Row>

type Page = { collection: SealedCollection; key: string; after: string; limit: number }

/** Rows made with this key, in the order of their value, from the one behind `after` (empty for the first). */
export async function findSealed(
  payload: Payload,
  { collection, key, after, limit }: Page,
): Promise<SealedRow[]> {
  const { docs } = await payload.find({
    collection,
    where: madeWith(collection, key, after),
    sort: sealedFields[collection],
    limit,
    pagination: false,
    depth: 0,
    showHiddenFields: true,
    // The platform changes its own locks; nothing of this is shown to anybody.
    overrideAccess: true,
  })
  return z.array(Row).parse(docs)
}

/** How many rows still need this key. */
export async function countUnder(payload: Payload, key: string): Promise<number> {
  let count = 0
  for (const collection of Object.keys(sealedFields) as SealedCollection[]) {
    const { totalDocs } = await payload.count({
      collection,
      where: madeWith(collection, key, ''),
      // As above; only how many.
      overrideAccess: true,
    })
    count += totalDocs
  }
  return count
}

/** As a range of texts, which an index can answer: `/` is the sign right behind the dot that ends the id of a key. */
function madeWith(collection: SealedCollection, key: string, after: string): Where {
  const field = sealedFields[collection]
  return {
    and: [
      { [field]: { greater_than: after === '' ? `${key}.` : after } },
      { [field]: { less_than: `${key}/` } },
    ],
  }
}
