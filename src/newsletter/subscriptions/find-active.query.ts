import type { Payload } from 'payload'

import { z } from 'zod'

import { readRows } from '@/platform/read-rows.query'

import { subscriptionStates } from './subscription'

const Row = z.object({ id: z.string(), state: z.enum(subscriptionStates) })

/** Which of these subscriptions still run. Looked up right before a mail: who stopped meanwhile gets none. */
export async function findActive(
  payload: Payload,
  subscriptions: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await readRows(payload, {
    collection: 'subscriptions',
    // Not by state too: a database may then read everybody who is active instead of these few.
    where: { field: 'id', in: subscriptions },
    fields: ['state'],
  })
  return new Set(
    z
      .array(Row)
      .parse(rows)
      .filter(({ state }) => state === 'actief')
      .map(({ id }) => id),
  )
}
