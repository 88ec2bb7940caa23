import type { CollectionAfterChangeHook } from 'payload'
import type { Post } from '@/payload-types'

import { idOf } from '@/platform/relation'

/**
 * A draft is saved beside the stored post, which then still says "approved" or "planned" of a text that has changed.
 * The stored row is what a schedule claims, so it follows at once, in the same transaction. So does the day of a
 * reminder, which no reader sees and which needs nobody's approval, and the party, by which the draft is shown at all.
 */
export const keepMainRowInStep: CollectionAfterChangeHook<Post> = async ({
  doc,
  previousDoc,
  req,
}) => {
  const party = idOf(doc.party)
  const isSame =
    doc.stage === previousDoc.stage &&
    doc.reviewOn === previousDoc.reviewOn &&
    party === idOf(previousDoc.party)
  if (req.context.isDraftSave !== true || isSame) return doc
  await req.payload.db.updateOne({
    collection: 'posts',
    id: doc.id,
    data: {
      stage: doc.stage,
      publishAt: doc.publishAt ?? null,
      reviewOn: doc.reviewOn ?? null,
      ...(party !== null && { party }),
    },
    req,
  })
  return doc
}
