import type { Reader } from '@/platform/reader'

import { listOf } from '@/platform/reading-tags'
import { idOf, idsOf } from '@/platform/relation'

/** Who wrote about more dossiers than fit on a page did so in fewer posts than this. */
const postsRead = 100

/** Ids of the dossiers that a party published about lately, the one it wrote about last first; at most so many. */
export async function findSubjects(
  { payload, user, sees }: Reader,
  partyId: string,
  { limit }: { limit: number },
): Promise<string[]> {
  sees(listOf('posts', 'party', partyId))
  const { docs } = await payload.find({
    collection: 'posts',
    where: { and: [{ party: { equals: partyId } }, { _status: { equals: 'published' } }] },
    limit: postsRead,
    pagination: false,
    depth: 0,
    sort: '-publishedAt',
    select: { dossiers: true, stances: true },
    overrideAccess: false,
    user,
  })
  const subjects = docs.flatMap(({ dossiers, stances }) => [
    ...idsOf(dossiers),
    ...(stances ?? []).map(({ dossier }) => idOf(dossier)).filter((id) => id !== null),
  ])
  return [...new Set(subjects)].slice(0, limit)
}
