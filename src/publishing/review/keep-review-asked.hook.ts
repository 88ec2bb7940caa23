import type { CollectionBeforeChangeHook } from 'payload'
import type { Post } from '@/payload-types'

import { publishedPost } from '../workflow/published-post.query'

/**
 * The mail is noted at the stored post alone. A save starts from the newest version, which may be from before that mail,
 * and must not make it be sent again.
 */
export const keepReviewAsked: CollectionBeforeChangeHook<Post> = async ({
  data,
  originalDoc,
  req,
}) => {
  if (!originalDoc?.id || !(data.reviewOn ?? originalDoc.reviewOn)) return data
  const { reviewAskedFor } = await publishedPost(req, originalDoc.id)
  return { ...data, reviewAskedFor }
}
