import type { Payload } from 'payload'

import { z } from 'zod'

const Row = z.object({ id: z.string() })

/** Which of these subscriptions still run. Looked up right before a mail: who stopped meanwhile gets none. */
export async function findActive(
  payload: Payload,
  subscriptions: readonly string[],
): Promise<ReadonlySet<string>> {
  const { docs } = await payload.db.find({
    collection: 'subscriptions',
    where: { and: [{ id: { in: [...subscriptions] } }, { state: { equals: 'actief' } }] },
    limit: subscriptions.length,
    pagination: false,
    select: { state: true },
  })
  return new Set(
    z
      .array(Row)
      .parse(docs)
      .map(({ id }) => id),
  )
}
