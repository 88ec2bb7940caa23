import type { DossierTile } from '@/decisions/view'
import type { FoundTile } from '@/decisions/api'
import type { Reader } from '@/platform/reader'

import { idOf, idsOf } from '@/platform/relation'
import { listOf } from '@/platform/reading-tags'

import { isAbout } from '../posts/find-posts.query'

/** Tiles of dossiers with the number of parties that published about each. */
export async function countVoices(
  { payload, user, sees }: Reader,
  tiles: readonly FoundTile[],
): Promise<DossierTile[]> {
  if (tiles.length === 0) return []
  const dossiers = tiles.map(({ id }) => id)
  const decisions = tiles.flatMap(({ stepIds }) => stepIds)
  sees(
    ...dossiers.map((id) => listOf('posts', 'dossier', id)),
    ...decisions.map((id) => listOf('posts', 'decision', id)),
  )
  const { docs } = await payload.find({
    collection: 'posts',
    where: { and: [{ _status: { equals: 'published' } }, isAbout({ dossiers, decisions })] },
    pagination: false,
    depth: 0,
    select: { party: true, dossiers: true, stances: true },
    overrideAccess: false,
    user,
  })
  const voices = docs.map((post) => ({
    party: idOf(post.party),
    dossiers: [
      ...idsOf(post.dossiers),
      ...(post.stances ?? []).map(({ dossier }) => idOf(dossier)),
    ],
    steps: (post.stances ?? []).map(({ decision }) => idOf(decision)),
  }))
  return tiles.map(({ id, stepIds, tile }) => {
    const about = voices.filter(
      (voice) =>
        voice.dossiers.includes(id) ||
        voice.steps.some((step) => step !== null && stepIds.includes(step)),
    )
    return { ...tile, partyCount: new Set(about.map(({ party }) => party)).size }
  })
}
