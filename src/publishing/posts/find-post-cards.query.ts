import type { Reader } from '@/platform/reader'
import type { FoundPost } from './find-posts.query'
import type { StanceInPost } from './post-view'

import { idOf } from '@/platform/relation'
import { shown } from '@/platform/reading-tags'

import { asFoundPosts, teaserFields } from './find-posts.query'
import { stancesInPost } from './find-post.query'

/** A post by itself, away from the site: in a letter. */
export type FoundPostCard = FoundPost & { heroId: string | null; stances: StanceInPost[] }

/** Published posts by id; one that is not public is not in it, for members neither. */
export async function findPostCards(
  reader: Reader,
  ids: readonly string[],
): Promise<Map<string, FoundPostCard>> {
  const { payload, user, sees } = reader
  sees(...ids.map((id) => shown('posts', id)))
  if (ids.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: 'posts',
    where: { and: [{ id: { in: [...ids] } }, { _status: { equals: 'published' } }] },
    pagination: false,
    depth: 0,
    select: { ...teaserFields, stances: true },
    overrideAccess: false,
    user,
  })
  const posts = await asFoundPosts(reader, docs)
  const cards = new Map<string, FoundPostCard>()
  for (const post of posts) {
    const doc = docs.find(({ id }) => id === post.id)
    const stances = doc ? await stancesInPost(reader, doc) : []
    cards.set(post.id, { ...post, heroId: idOf(doc?.hero?.media), stances })
  }
  return cards
}
