import type { CollectionAfterChangeHook } from 'payload'
import type { Dossier } from '@/payload-types'

import { idsOf } from '@/platform/relation'

/** A decision belongs to the municipalities of its dossiers; when those change, it is saved again to work them out. */
export const moveDecisionsAlong: CollectionAfterChangeHook<Dossier> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  if (operation === 'create') return doc
  const before = idsOf(previousDoc.municipalities).toSorted().join()
  if (before === idsOf(doc.municipalities).toSorted().join()) return doc
  const { docs } = await req.payload.find({
    collection: 'decisions',
    where: { dossiers: { in: [doc.id] } },
    pagination: false,
    depth: 0,
    select: {},
    // The change of the dossier was allowed; its steps follow whoever may edit them.
    overrideAccess: true,
    req,
  })
  for (const { id } of docs)
    await req.payload.update({
      collection: 'decisions',
      id,
      data: {},
      // See above: this only works out the municipalities again.
      overrideAccess: true,
      req,
      context: { followsDossier: true },
    })
  return doc
}
