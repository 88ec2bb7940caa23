import type { PayloadRequest } from 'payload'

import { idOf } from '@/platform/relation'

/** The id of the municipality in whose council a party sits; null when there is no such party. */
export async function municipalityOfParty(
  req: PayloadRequest,
  party: string | null,
): Promise<string | null> {
  if (party === null) return null
  const { docs } = await req.payload.find({
    collection: 'parties',
    where: { id: { equals: party } },
    limit: 1,
    pagination: false,
    depth: 0,
    // A lookup of a public fact on behalf of a rule, not of a reader.
    overrideAccess: true,
    req,
  })
  return idOf(docs[0]?.municipality)
}
