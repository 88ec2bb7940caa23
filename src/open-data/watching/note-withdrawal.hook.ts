import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import type { Post } from '@/payload-types'

import { noteRemovals } from '@/platform/removals/note-removals.command'

import { stanceIds } from '../items/stance-id'

/**
 * A post that was online and is no more. Asked of the stage, as a draft beside a published post has the `_status` of a
 * draft while readers still have the post.
 */
export const noteWithdrawal: CollectionAfterChangeHook<Post> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  if (operation === 'create' || req.context.isDraftSave === true) return doc
  if (isOnline(previousDoc) && !isOnline(doc)) await noteGone(req, previousDoc)
  return doc
}

/** Only the admin of the platform can delete what is online. */
export const noteDeletedPost: CollectionAfterDeleteHook<Post> = async ({ doc, req }) => {
  if (isOnline(doc)) await noteGone(req, doc)
  return doc
}

async function noteGone(req: PayloadRequest, post: Post): Promise<void> {
  const now = new Date()
  await noteRemovals(req, { collection: 'posts', itemIds: [post.id], now })
  await noteRemovals(req, { collection: 'stances', itemIds: stanceIds(post), now })
}

const isOnline = ({ stage }: Pick<Post, 'stage'>): boolean => stage === 'gepubliceerd'
