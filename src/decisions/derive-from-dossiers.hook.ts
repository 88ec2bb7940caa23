import type { CollectionBeforeChangeHook } from 'payload'
import type { Decision } from '@/payload-types'

import { idsOf } from '@/platform/relation'

/** A step belongs to the municipalities of its dossiers; kept on the step so that rights and lists can ask for it. */
export const deriveFromDossiers: CollectionBeforeChangeHook<Decision> = async ({
  data,
  originalDoc,
  req,
}) => {
  const { docs } = await req.payload.find({
    collection: 'dossiers',
    where: { id: { in: idsOf(data.dossiers ?? originalDoc?.dossiers) } },
    pagination: false,
    depth: 0,
    select: { municipalities: true },
    // A lookup of public facts on behalf of the rule, not of the reader.
    overrideAccess: true,
    req,
  })
  return {
    ...data,
    municipalities: [...new Set(docs.flatMap((dossier) => idsOf(dossier.municipalities)))],
  }
}
