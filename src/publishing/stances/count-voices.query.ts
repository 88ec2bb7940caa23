import type { Where } from 'payload'
import type { DossierTile } from '@/decisions/view'
import type { FoundTile } from '@/decisions/api'
import type { Reader } from '@/platform/reader'

import { findDossiersOfSteps } from '@/decisions/api'
import { anyOf } from '@/platform/reading-tags'
import { idOf, idsOf } from '@/platform/relation'

/** Tiles of dossiers with the number of parties that published about each. */
export async function countVoices(
  reader: Reader,
  tiles: readonly FoundTile[],
): Promise<DossierTile[]> {
  if (tiles.length === 0) return []
  // Not a list for each step of each dossier: thousands of names for a page that is quickly made anew.
  reader.sees(anyOf('posts'))
  const posts = await findPostsAbout(
    reader,
    tiles.map(({ id }) => id),
  )
  const dossiersOfSteps = await findDossiersOfSteps(
    reader,
    posts.flatMap(({ steps }) => steps),
  )
  const parties = new Map(tiles.map(({ id }) => [id, new Set<string>()]))
  for (const { party, dossiers, steps } of posts) {
    const about = [...dossiers, ...steps.flatMap((id) => dossiersOfSteps.get(id) ?? [])]
    for (const id of about) parties.get(id)?.add(party)
  }
  return tiles.map(({ id, tile }) => ({ ...tile, partyCount: parties.get(id)?.size ?? 0 }))
}

type About = { party: string; dossiers: string[]; steps: string[] }

/** One question for each way to be about a dossier: asked all at once, a database reads all posts to answer. */
async function findPostsAbout(
  { payload, user }: Reader,
  dossierIds: readonly string[],
): Promise<About[]> {
  const found: About[] = []
  for (const way of ['dossiers', 'stances.dossier', 'stances.decision.dossiers']) {
    const isAboutOne: Where = { [way]: { in: [...dossierIds] } }
    const { docs } = await payload.find({
      collection: 'posts',
      where: { and: [isAboutOne, { _status: { equals: 'published' } }] },
      pagination: false,
      depth: 0,
      select: { party: true, dossiers: true, stances: true },
      overrideAccess: false,
      user,
    })
    for (const { party, dossiers, stances } of docs) {
      const rows = stances ?? []
      found.push({
        party: idOf(party) ?? '',
        dossiers: [...idsOf(dossiers), ...rows.flatMap(({ dossier }) => idOf(dossier) ?? [])],
        steps: rows.flatMap(({ decision }) => idOf(decision) ?? []),
      })
    }
  }
  return found
}
