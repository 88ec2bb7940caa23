import type { Reader } from '@/platform/reader'
import type { FoundStep } from './timeline/find-steps.query'
import type { DossierTile } from './dossiers/dossier-view'

import { shown } from '@/platform/reading-tags'
import { everyWordIn } from '@/platform/search-words'

import { findDossierTiles } from './dossiers/find-tiles.query'
import { findStepsById } from './timeline/find-steps.query'
import { withoutVotes } from './votes/without-votes'

export type FactsByWords = {
  dossiers: { tile: Omit<DossierTile, 'partyCount'>; lead: string }[]
  steps: FoundStep['step'][]
  organisations: NamedFact[]
  topics: NamedFact[]
}

type NamedFact = { name: string; slug: string; description: string | null }
type Asked = { words: readonly string[]; limit: number }

/** Facts in which each of the words stands somewhere; what has a date newest first, at most `limit` of each kind. */
export async function findFactsByWords(
  reader: Reader,
  { words, limit }: Asked,
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
    select: { slug: true, ...withoutVotes },
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
    organisations: await findNamed(reader, 'organisations', { words, limit }),
    topics: await findNamed(reader, 'topics', { words, limit }),
  }
}

async function findNamed(
  { payload, user, sees }: Reader,
  collection: 'organisations' | 'topics',
  { words, limit }: Asked,
): Promise<NamedFact[]> {
  const { docs } = await payload.find({
    collection,
    where: everyWordIn(['name', 'description'], words),
    limit,
    pagination: false,
    depth: 0,
    sort: 'name',
    select: { name: true, slug: true, description: true },
    overrideAccess: false,
    user,
  })
  sees(...docs.map(({ id }) => shown(collection, id)))
  return docs.map(({ name, slug, description }) => ({
    name,
    slug,
    description: description || null,
  }))
}
