import type { PayloadRequest } from 'payload'
import type { Media, Post } from '@/payload-types'

import { idOf } from '@/platform/relation'

import { mediaOfPost } from '../posts/media-of-post'

export type ShowingPost = Pick<Post, 'id' | 'title'>

/** The posts in which readers see this file now, whoever asks. */
export async function findPostsShowing(
  req: PayloadRequest,
  { id, party, isPublic }: Pick<Media, 'id' | 'party' | 'isPublic'>,
): Promise<ShowingPost[]> {
  // What a published post shows is public, and most of what a party works on is not yet.
  if (!isPublic) return []
  const { docs } = await req.payload.find({
    collection: 'posts',
    // A post shows files of its own party only.
    where: { and: [{ _status: { equals: 'published' } }, { party: { equals: idOf(party) } }] },
    pagination: false,
    depth: 0,
    select: { title: true, hero: true, body: true },
    // Whether a file is in use does not depend on who asks.
    overrideAccess: true,
    req,
  })
  return docs.filter((post) => mediaOfPost({ ...post }).includes(id))
}
