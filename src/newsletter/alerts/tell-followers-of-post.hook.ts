import type { CollectionAfterChangeHook } from 'payload'

import { alertOfPost, SavedPost } from './alert-of-post'
import { raiseAlert } from './raise-alert.command'

/** For the posts of publishing, which does not know that anybody follows them. */
export const tellFollowersOfPost: CollectionAfterChangeHook = async ({ doc, req }) => {
  const reason = alertOfPost(SavedPost.parse(doc))
  if (reason) await raiseAlert(req, reason, new Date())
  return doc as unknown
}
