import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import type { Decision } from '@/payload-types'
import type { Reference } from './foreign-references'

import { ValidationError } from 'payload'

import { actorOf } from '@/parties/api'
import { idOf, idsOf } from '@/platform/relation'

import { newReferences } from './foreign-references'

/**
 * What a step names shows the step on a page of its own: "replaced by …", "decided by …", "voted for …". So a member
 * names only what is of a municipality of the step; otherwise somebody could change what another municipality reads.
 */
export const keepReferencesAtHome: CollectionBeforeChangeHook<Decision> = async ({
  data,
  originalDoc,
  req,
  collection,
}) => {
  // Seeds and jobs have no user; whoever can start them has the whole database.
  if (!req.user || actorOf(req.user).isAdmin) return data
  const named = newReferences(originalDoc ?? {}, { ...originalDoc, ...data })
  if (named.length === 0) return data
  const home = idsOf(data.municipalities ?? originalDoc?.municipalities)
  const places = await placesOf(req, named)
  const errors = named
    .filter(({ id }) => {
      const of = places.get(id) ?? []
      return of.length > 0 && !of.some((place) => home.includes(place))
    })
    .map(({ path, collection: kind }) => ({ path, message: foreign[kind] }))
  if (errors.length > 0) throw new ValidationError({ collection: collection.slug, req, errors })
  return data
}

const foreign: Record<Reference['collection'], string> = {
  bodies: 'Dit orgaan is van een andere gemeente dan deze stap. Kies een orgaan van hier.',
  meetings: 'Deze vergadering is van een andere gemeente dan deze stap. Kies er een van hier.',
  decisions: 'Deze stap is van een andere gemeente. Kies een stap van hier.',
  parties: 'Deze partij is van een andere gemeente dan deze stap. Kies een partij van hier.',
}

/** The municipalities of each document, by its id; nothing for what is of no municipality at all. */
async function placesOf(
  req: PayloadRequest,
  references: readonly Reference[],
): Promise<Map<string, string[]>> {
  const places = new Map<string, string[]>()
  for (const collection of ['bodies', 'meetings', 'decisions', 'parties'] as const) {
    const ids = references.filter((one) => one.collection === collection).map(({ id }) => id)
    if (ids.length === 0) continue
    const { docs } = await req.payload.find({
      collection,
      where: { id: { in: ids } },
      pagination: false,
      depth: 0,
      // A lookup of public facts on behalf of the rule, not of the reader.
      overrideAccess: true,
      req,
    })
    for (const doc of docs)
      places.set(
        doc.id,
        'municipalities' in doc
          ? idsOf(doc.municipalities)
          : [idOf('municipality' in doc ? doc.municipality : null)].filter((id) => id !== null),
      )
  }
  return places
}
