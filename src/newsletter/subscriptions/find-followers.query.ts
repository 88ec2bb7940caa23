import type { Payload } from 'payload'
import type { Target } from '../targets'

import { z } from 'zod'

import { Reference } from '../reference'
import { targetKey } from '../targets'

const Row = z.object({
  id: z.string(),
  key: z.string(),
  subscriber: Reference,
})
export type Follower = z.infer<typeof Row>

type Page = { targets: readonly Target[]; after: string; limit: number }

/**
 * Active subscriptions to any of these targets that want to hear at once, in the order of their key, which keeps all of
 * one reader together. `after` is the key of the last row of the page before; empty for the first.
 */
export async function findFollowers(
  payload: Payload,
  { targets, after, limit }: Page,
): Promise<Follower[]> {
  const { docs } = await payload.find({
    collection: 'subscriptions',
    where: {
      and: [
        { targetKey: { in: targets.map(targetKey) } },
        { state: { equals: 'actief' } },
        { frequency: { equals: 'direct' } },
        { key: { greater_than: after } },
      ],
    },
    sort: 'key',
    limit,
    pagination: false,
    depth: 0,
    // Nobody may read who follows what; the platform must, to write to them.
    overrideAccess: true,
  })
  return z.array(Row).parse(docs)
}
