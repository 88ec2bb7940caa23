import type { Payload, Where } from 'payload'
import type { StoredAlert as FoundAlert } from './stored-alert'

import { StoredAlert } from './stored-alert'

export async function findAlert(payload: Payload, id: string): Promise<FoundAlert | null> {
  const { docs } = await payload.find({
    collection: 'alerts',
    where: { id: { equals: id } },
    depth: 0,
    limit: 1,
    pagination: false,
    // The platform works off its own list.
    overrideAccess: true,
  })
  return docs[0] ? StoredAlert.parse(docs[0]) : null
}

/**
 * Alerts that have not reached every follower's queue yet, oldest first. Steps rest for a while: what was entered by
 * mistake is mended before anybody is mailed, and quick changes become one mail.
 */
export async function findOpenAlerts(
  payload: Payload,
  { limit, now, stepRestMs }: { limit: number; now: Date; stepRestMs: number },
): Promise<string[]> {
  const rested = new Date(now.getTime() - stepRestMs).toISOString()
  const isReady: Where = {
    or: [{ item: { not_equals: 'step' } }, { raisedAt: { less_than_equal: rested } }],
  }
  const { docs } = await payload.find({
    collection: 'alerts',
    where: { and: [{ state: { equals: 'open' } }, ...(stepRestMs > 0 ? [isReady] : [])] },
    sort: 'raisedAt',
    limit,
    pagination: false,
    depth: 0,
    select: {},
    // The platform works off its own list.
    overrideAccess: true,
  })
  return docs.map(({ id }) => id)
}
