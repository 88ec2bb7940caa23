import type { Payload } from 'payload'
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

/** Alerts that have not reached every follower's queue yet, oldest first. */
export async function findOpenAlerts(payload: Payload, limit: number): Promise<string[]> {
  const { docs } = await payload.find({
    collection: 'alerts',
    where: { state: { equals: 'open' } },
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
