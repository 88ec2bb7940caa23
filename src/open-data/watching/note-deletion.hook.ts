import type { CollectionAfterDeleteHook } from 'payload'

import { noteRemovals } from '@/platform/removals/note-removals.command'

/** Facts are public from the first save, so a fact that is deleted is one that readers may have. */
export const noteDeletion: CollectionAfterDeleteHook<{ id: string }> = async ({
  doc,
  collection,
  req,
}) => {
  await noteRemovals(req, { collection: collection.slug, itemIds: [doc.id], now: new Date() })
  return doc
}
