import type { PublicAddress } from '@/platform/public-address'
import type { Reader } from '@/platform/reader'

import { findParties } from '@/parties/api'
import { anyOf } from '@/platform/reading-tags'
import { idOf } from '@/platform/relation'

import { findPageLinks } from './pages/find-pages.query'
import { lastCorrection } from './posts/find-posts.query'

/** Every page of this domain: published posts and the platform's fixed pages. */
export async function findPostAddresses(reader: Reader): Promise<PublicAddress[]> {
  const { payload, user, sees } = reader
  sees(anyOf('posts'))
  const { docs } = await payload.find({
    collection: 'posts',
    where: { _status: { equals: 'published' } },
    pagination: false,
    depth: 0,
    sort: '-publishedAt',
    select: { slug: true, party: true, publishedAt: true, corrections: true },
    overrideAccess: false,
    user,
  })
  const parties = await findParties(reader, 'all')
  const pages = await findPageLinks(reader, null)
  const posts = docs.flatMap((post) => {
    const party = parties.find(({ id }) => id === idOf(post.party))?.mark.slug
    const changedAt = lastCorrection(post) ?? post.publishedAt
    return party && changedAt ? [{ path: `/partijen/${party}/${post.slug}`, changedAt }] : []
  })
  return [...posts, ...pages.map(({ slug, changedAt }) => ({ path: `/${slug}`, changedAt }))]
}
