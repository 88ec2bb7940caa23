import type { CollectionBeforeChangeHook } from 'payload'
import type { Post } from '@/payload-types'

import { idOf } from '@/platform/relation'

import { publishedPost } from '../workflow/published-post.query'

/**
 * A public post that moves to another address leaves a sign at the old one. Whatever is published at an address has it:
 * an older sign there goes. Both in the transaction of the save.
 */
export const keepOldAddress: CollectionBeforeChangeHook<Post> = async ({
  data,
  originalDoc,
  req,
}) => {
  const party = idOf(data.party ?? originalDoc?.party)
  const slug = data.slug ?? originalDoc?.slug
  // `followStage` came before: only what readers see from now on is published.
  if (data._status !== 'published' || party === null || !originalDoc?.id || !slug) return data
  const { db } = req.payload
  await db.deleteMany({
    collection: 'old-addresses',
    where: { and: [{ party: { equals: party } }, { slug: { equals: slug } }] },
    req,
  })
  if (originalDoc.stage !== 'gepubliceerd') return data
  // The newest version may be a draft that has the new address already; readers know the other one.
  const { slug: oldSlug } = await publishedPost(req, originalDoc.id)
  if (typeof oldSlug !== 'string' || oldSlug === slug) return data
  await req.payload.create({
    collection: 'old-addresses',
    data: { party, slug: oldSlug, postId: originalDoc.id },
    // Nobody writes these by hand; it follows from a change that was allowed.
    overrideAccess: true,
    req,
  })
  return data
}
