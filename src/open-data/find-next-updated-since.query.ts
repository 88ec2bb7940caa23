import type { Reader } from '@/platform/reader'
import type { Resource } from './resources'

import { latestRemoval } from '@/platform/removals/find-removals.query'

import { nextUpdatedSince } from './asking/walk'
import { publicOnly } from './where-asked.query'

/** Of the resource as a whole, whatever is filtered: a newer change elsewhere does no harm. */
export async function findNextUpdatedSince(
  { payload, user }: Reader,
  resource: Resource,
  now: Date,
): Promise<string> {
  const { docs } = await payload.find({
    collection: resource.collection,
    where: { and: publicOnly(resource) },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    depth: 0,
    select: { updatedAt: true },
    overrideAccess: false,
    user,
  })
  const removed = await latestRemoval(payload, resource.removedAs)
  return nextUpdatedSince([docs[0]?.updatedAt ?? null, removed], now)
}
