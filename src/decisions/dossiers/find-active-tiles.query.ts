import type { Reader } from '@/platform/reader'
import type { FoundTile } from './find-tiles.query'

import { idsOf } from '@/platform/relation'
import { anyOf } from '@/platform/reading-tags'

import { withoutVotes } from '../votes/without-votes'

import { findDossierTiles } from './find-tiles.query'

/** How many of the newest steps are looked at. Some share a dossier, and some dossiers are finished. */
const stepsPerTile = 5

/**
 * At most so many dossiers that run: all of them where that is enough, else those in which a step took place last, and
 * after them those that were changed last. By title.
 */
export async function findActiveTiles(
  reader: Reader,
  { limit }: { limit: number },
): Promise<{ tiles: FoundTile[]; hasMore: boolean }> {
  reader.sees(anyOf('dossiers'))
  const running = await findRunning(reader, null, limit + 1)
  if (running.length <= limit)
    return { tiles: await findDossierTiles(reader, { ids: running }), hasMore: false }

  const stirred = await findStirred(reader, limit * stepsPerTile)
  const stillRun = new Set(await findRunning(reader, stirred, stirred.length))
  const ids = new Set([...stirred.filter((id) => stillRun.has(id)), ...running])
  return {
    tiles: await findDossierTiles(reader, { ids: [...ids].slice(0, limit) }),
    hasMore: true,
  }
}

async function findRunning(
  { payload, user }: Reader,
  among: readonly string[] | null,
  limit: number,
): Promise<string[]> {
  const isAmong = among === null ? [] : [{ id: { in: [...among] } }]
  const { docs } = await payload.find({
    collection: 'dossiers',
    where: { and: [{ status: { equals: 'loopt' } }, ...isAmong] },
    limit,
    pagination: false,
    depth: 0,
    sort: ['-updatedAt', 'slug'],
    select: { status: true },
    overrideAccess: false,
    user,
  })
  return docs.map(({ id }) => id)
}

/** The dossiers of the steps that took place last, the newest first. */
async function findStirred({ payload, user, sees }: Reader, steps: number): Promise<string[]> {
  sees(anyOf('decisions'))
  const { docs } = await payload.find({
    collection: 'decisions',
    where: { status: { equals: 'gehouden' } },
    limit: steps,
    pagination: false,
    depth: 0,
    sort: '-when.sortFrom',
    select: { dossiers: true, ...withoutVotes },
    overrideAccess: false,
    user,
  })
  return [...new Set(docs.flatMap(({ dossiers }) => idsOf(dossiers)))]
}
