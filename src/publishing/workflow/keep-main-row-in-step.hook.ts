import type { CollectionAfterChangeHook } from 'payload'
import type { Post } from '@/payload-types'

/**
 * A draft is saved beside the stored post, which then still says "approved" or "planned" of a text that has changed.
 * The stored row is what a schedule claims, so it follows at once, in the same transaction.
 */
export const keepMainRowInStep: CollectionAfterChangeHook<Post> = async ({
  doc,
  previousDoc,
  req,
}) => {
  if (req.context.isDraftSave !== true || doc.stage === previousDoc.stage) return doc
  await req.payload.db.updateOne({
    collection: 'posts',
    id: doc.id,
    data: { stage: doc.stage, publishAt: doc.publishAt ?? null },
    req,
  })
  return doc
}
