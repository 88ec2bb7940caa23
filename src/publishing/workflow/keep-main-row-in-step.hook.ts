import type { CollectionAfterChangeHook } from 'payload'
import type { Post } from '@/payload-types'

/**
 * A draft is saved beside the stored post, which then still says "approved" or "planned" of a text that has changed.
 * The stored row is what a schedule claims, so it follows at once, in the same transaction. So does the day of a
 * reminder, which no reader sees and which needs nobody's approval.
 */
export const keepMainRowInStep: CollectionAfterChangeHook<Post> = async ({
  doc,
  previousDoc,
  req,
}) => {
  const isSame = doc.stage === previousDoc.stage && doc.reviewOn === previousDoc.reviewOn
  if (req.context.isDraftSave !== true || isSame) return doc
  await req.payload.db.updateOne({
    collection: 'posts',
    id: doc.id,
    data: { stage: doc.stage, publishAt: doc.publishAt ?? null, reviewOn: doc.reviewOn ?? null },
    req,
  })
  return doc
}
