import type { CollectionBeforeChangeHook } from 'payload'
import type { Decision } from '@/payload-types'

import { Forbidden, ValidationError } from 'payload'

import { actorOf, ownMunicipalities } from '@/parties/api'
import { idsOf } from '@/platform/relation'

/**
 * A step belongs to the municipalities of its dossiers; kept on the step so that rights and lists can ask for it. A
 * member brings a step to dossiers at home only; a dossier may be of two municipalities, and is then at home in both.
 */
export const deriveFromDossiers: CollectionBeforeChangeHook<Decision> = async ({
  data,
  originalDoc,
  req,
  collection,
}) => {
  const before = idsOf(originalDoc?.dossiers)
  const after = data.dossiers === undefined ? before : idsOf(data.dossiers)
  const { docs } = await req.payload.find({
    collection: 'dossiers',
    where: { id: { in: after } },
    pagination: false,
    depth: 0,
    select: { municipalities: true },
    // A lookup of public facts on behalf of the rule, not of the reader.
    overrideAccess: true,
    req,
  })
  const placesOf = new Map(docs.map(({ id, municipalities }) => [id, idsOf(municipalities)]))
  if (after.some((id) => !placesOf.has(id)))
    throw new ValidationError({
      collection: collection.slug,
      req,
      errors: [{ path: 'dossiers', message: 'Dit dossier bestaat niet meer. Kies een ander.' }],
    })

  // Seeds and jobs have no user; whoever can start them has the whole database.
  if (req.user && !actorOf(req.user).isAdmin) {
    const own = await ownMunicipalities(req, 'writer')
    const added = after.filter((id) => !before.includes(id))
    const isAtHome = (id: string) => placesOf.get(id)?.some((place) => own.includes(place))
    if (!added.every(isAtHome) || (after.length > 0 && !after.some(isAtHome)))
      throw new Forbidden(req.t)
  }
  return { ...data, municipalities: [...new Set([...placesOf.values()].flat())] }
}
