import type { Reader } from '@/platform/reader'
import type { FoundStep } from './timeline/find-steps.query'
import type { DossierTile } from './dossiers/dossier-view'

import { everyWordIn } from '@/platform/search-words'

import { findDossierTiles } from './dossiers/find-dossiers.query'
import { findStepsById } from './timeline/find-steps.query'

export type FactsByWords = {
  dossiers: { tile: Omit<DossierTile, 'partyCount'>; lead: string }[]
  steps: FoundStep['step'][]
}

/** Dossiers and steps in which each of the words stands somewhere; newest first, at most `limit` of each. */
export async function findFactsByWords(
  reader: Reader,
  { words, limit }: { words: readonly string[]; limit: number },
): Promise<FactsByWords> {
  const { payload, user } = reader
  const dossiers = await payload.find({
    collection: 'dossiers',
    where: everyWordIn(['title', 'lead'], words),
    limit,
    pagination: false,
    depth: 0,
    sort: '-updatedAt',
    select: { lead: true },
    overrideAccess: false,
    user,
  })
  const decisions = await payload.find({
    collection: 'decisions',
    where: everyWordIn(['title', 'summary'], words),
    limit,
    pagination: false,
    depth: 0,
    sort: '-when.sortFrom',
    select: { slug: true },
    overrideAccess: false,
    user,
  })
  const ids = dossiers.docs.map(({ id }) => id)
  const tiles = await findDossierTiles(reader, { ids })
  const steps = await findStepsById(
    reader,
    decisions.docs.map(({ id }) => id),
  )
  return {
    dossiers: tiles.map(({ id, tile }) => ({
      tile,
      lead: dossiers.docs.find((dossier) => dossier.id === id)?.lead ?? '',
    })),
    steps: [...steps.values()].map(({ step }) => step),
  }
}
