import type { Payload, Where } from 'payload'
import type { Post } from '@/payload-types'
import type { OwnPost } from './own-post'

import { idOf, idsOf } from '@/platform/relation'

type Asked = {
  /** Whose newsroom is asking; all of them only for whoever runs the platform. */
  parties: readonly string[] | 'all'
  where: Where
  sort?: string
  limit: number
  /** The text that readers have, where there are edits beside it. Otherwise the newest one. */
  isAsOnline?: boolean
}

/** Posts of these parties, whatever their stage. The caller vouches that whoever asks sits at all of them. */
export async function findOwnPosts(
  { payload }: { payload: Payload },
  { parties, where, sort = 'title', limit, isAsOnline = false }: Asked,
): Promise<OwnPost[]> {
  if (parties.length === 0) return []
  const { docs } = await payload.find({
    collection: 'posts',
    draft: !isAsOnline,
    where: parties === 'all' ? where : { and: [{ party: { in: [...parties] } }, where] },
    sort,
    limit,
    pagination: false,
    depth: 0,
    select: ownPostFields,
    // Fields that are the party's own cannot be searched by under its rights; the first condition keeps to the party.
    overrideAccess: true,
  })
  return docs.map(asOwnPost)
}

const ownPostFields = {
  title: true,
  slug: true,
  stage: true,
  party: true,
  publishAt: true,
  publishedAt: true,
  expireAt: true,
  writtenBy: true,
  heldReason: true,
  returnReason: true,
  reviewOn: true,
  updatedAt: true,
} as const

function asOwnPost(post: Pick<Post, 'id' | keyof typeof ownPostFields>): OwnPost {
  return {
    id: post.id,
    title: post.title || 'Zonder titel',
    slug: post.slug,
    stage: post.stage,
    partyId: idOf(post.party) ?? '',
    publishAt: post.publishAt ?? null,
    publishedAt: post.publishedAt ?? null,
    expireAt: post.expireAt ?? null,
    writtenBy: idsOf(post.writtenBy),
    heldReason: post.heldReason || null,
    returnReason: post.returnReason || null,
    reviewOn: post.reviewOn || null,
    updatedAt: post.updatedAt,
  }
}
