import type { Reader } from '@/platform/reader'
import type { Stored } from './items/making'
import type { Resource } from './resources'

import { idOf } from '@/platform/relation'

/** For the addresses of posts, in one question for all of them. */
export async function findPartySlugs(
  { payload, user }: Reader,
  { collection }: Resource,
  docs: readonly Stored[],
): Promise<Map<string, string>> {
  const ids = docs.map(({ party }) => idOf(party)).filter((id) => id !== null)
  if (collection !== 'posts' || ids.length === 0) return new Map()
  const found = await payload.find({
    collection: 'parties',
    where: { id: { in: [...new Set(ids)] } },
    pagination: false,
    depth: 0,
    select: { slug: true },
    overrideAccess: false,
    user,
  })
  return new Map(found.docs.map(({ id, slug }) => [id, slug]))
}
