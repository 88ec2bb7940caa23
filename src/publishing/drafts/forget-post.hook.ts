import type { CollectionAfterDeleteHook } from 'payload'

/** With a draft goes what was said about it, and the links by which outsiders read it. */
export const forgetPost: CollectionAfterDeleteHook<{ id: string }> = async ({ doc, req }) => {
  for (const collection of ['post-notes', 'preview-links'] as const)
    await req.payload.db.deleteMany({ collection, where: { postId: { equals: doc.id } }, req })
  return doc
}
