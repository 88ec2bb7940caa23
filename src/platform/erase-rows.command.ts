import type { CollectionSlug, Payload, Where } from 'payload'

import { z } from 'zod'

const Rows = z.array(z.object({ id: z.string() }))

/** One statement takes some ten milliseconds, so that whoever else has to write waits no longer than that. */
const rowsAtOnce = 1000

/**
 * Erases all documents that match, many in one statement; answers how many. It takes the same memory whatever their
 * number. Stopped half-way it leaves the rest to the next call. Each statement stands on its own, outside any transaction.
 *
 * Hooks, access and versions are passed by, and nothing else may point at these rows.
 */
export async function eraseRows(
  payload: Payload,
  { collection, where }: { collection: CollectionSlug; where: Where },
): Promise<number> {
  let count = 0
  for (;;) {
    const { docs } = await payload.db.find({
      collection,
      where,
      limit: rowsAtOnce,
      pagination: false,
      select: { id: true },
    })
    const ids = Rows.parse(docs).map(({ id }) => id)
    if (ids.length > 0) await payload.db.deleteMany({ collection, where: { id: { in: ids } } })
    count += ids.length
    if (ids.length < rowsAtOnce) return count
  }
}
