import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import type { Post } from '@/payload-types'

import { setMediaPublic } from '@/parties/api'

import { mediaOfPost } from './media-of-post'

/** Files open with the first post that shows them, and close again when the last one is withdrawn. */
export const exposeMedia: CollectionAfterChangeHook<Post> = async ({ doc, previousDoc, req }) => {
  if (req.context.isDraftSave === true) return doc
  if (doc._status === 'published')
    await setMediaPublic(req, { ids: mediaOfPost({ ...doc }), isPublic: true })
  const isWithdrawn = doc.stage === 'ingetrokken' && previousDoc.stage === 'gepubliceerd'
  if (isWithdrawn) await hideUnlessShownElsewhere(req, doc)
  return doc
}

async function hideUnlessShownElsewhere(req: PayloadRequest, withdrawn: Post): Promise<void> {
  const ids = mediaOfPost({ ...withdrawn })
  if (ids.length === 0) return
  const { docs } = await req.payload.find({
    collection: 'posts',
    where: { and: [{ _status: { equals: 'published' } }, { id: { not_equals: withdrawn.id } }] },
    pagination: false,
    depth: 0,
    select: { hero: true, body: true },
    // Whether a file is still in use must not depend on who withdraws.
    overrideAccess: true,
    req,
  })
  const stillShown = new Set(docs.flatMap((post) => mediaOfPost({ ...post })))
  await setMediaPublic(req, { ids: ids.filter((id) => !stillShown.has(id)), isPublic: false })
}
