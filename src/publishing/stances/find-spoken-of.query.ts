import type { Reader } from '@/platform/reader'

import { anyOf } from '@/platform/reading-tags'
import { idOf } from '@/platform/relation'

/** The steps on which a party took a stance in a published post, by their ids; of the newest posts. */
export async function findSpokenOf({ payload, user, sees }: Reader): Promise<string[]> {
  sees(anyOf('posts'))
  const { docs } = await payload.find({
    collection: 'posts',
    where: {
      and: [{ _status: { equals: 'published' } }, { 'stances.decision': { exists: true } }],
    },
    limit: 5000,
    pagination: false,
    depth: 0,
    sort: '-publishedAt',
    select: { stances: { decision: true } },
    overrideAccess: false,
    user,
  })
  const ids = docs.flatMap(({ stances }) => (stances ?? []).map(({ decision }) => idOf(decision)))
  return [...new Set(ids.filter((id) => id !== null))]
}
