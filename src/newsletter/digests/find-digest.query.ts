import type { Payload, Where } from 'payload'
import type { StoredDigest as FoundDigest } from './stored-digest'

import { StoredDigest } from './stored-digest'

export async function findDigest(payload: Payload, id: string): Promise<FoundDigest | null> {
  const [digest] = await findDigests(payload, { id: { equals: id } })
  return digest ?? null
}

/** Digests of which not every reader is in a batch yet, oldest first. */
export function findOpenDigests(payload: Payload): Promise<FoundDigest[]> {
  return findDigests(payload, { state: { equals: 'open' } })
}

async function findDigests(payload: Payload, where: Where): Promise<FoundDigest[]> {
  const { docs } = await payload.find({
    collection: 'digests',
    where,
    sort: 'until',
    pagination: false,
    depth: 0,
    // The platform works off its own list.
    overrideAccess: true,
  })
  return docs.map((doc) => StoredDigest.parse(doc))
}
