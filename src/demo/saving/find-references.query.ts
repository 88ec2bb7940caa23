import type { PayloadRequest } from 'payload'

import { References } from './references'

const withSlug = [
  'municipalities',
  'bodies',
  'parties',
  'people',
  'organisations',
  'topics',
  'dossiers',
  'decisions',
] as const

/** What earlier chapters saved, also those of an earlier run. */
export async function findReferences(req: PayloadRequest): Promise<References> {
  const references = new References()
  for (const collection of withSlug) {
    const { docs } = await req.payload.find({
      collection,
      pagination: false,
      depth: 0,
      select: { slug: true },
      // The seed acts for the platform: there is no user yet.
      overrideAccess: true,
      req,
    })
    for (const { id, slug } of docs) references.remember(collection, slug, id)
  }
  return references
}
