import type { Payload, Where } from 'payload'

import { StoredBatch } from './stored-batch'

/** Whose turn it is: waiting and due, or left behind by a process that is gone. */
export function isDueBatch(now: Date): Where {
  const at = now.toISOString()
  return {
    or: [
      { and: [{ state: { equals: 'wacht' } }, { dueAt: { less_than_equal: at } }] },
      { and: [{ state: { equals: 'bezig' } }, { leaseUntil: { less_than: at } }] },
    ],
  }
}

type Asked = { now: Date; limit: number; notOf: readonly string[] }

/** News first, an issue of thousands last. `notOf`: what may not be sent at the moment. */
export async function findDueBatches(
  payload: Payload,
  { now, limit, notOf }: Asked,
): Promise<StoredBatch[]> {
  const { docs } = await payload.find({
    collection: 'mail-batches',
    where: {
      and: [isDueBatch(now), ...(notOf.length > 0 ? [{ source: { not_in: [...notOf] } }] : [])],
    },
    sort: ['kind', 'dueAt'],
    limit,
    pagination: false,
    depth: 0,
    // The queue belongs to the platform.
    overrideAccess: true,
  })
  return docs.map((doc) => StoredBatch.parse(doc))
}
