import type { Reader } from '@/platform/reader'
import type { PlaceLink } from '@/parties/view'
import type { FoundStep } from './timeline/find-steps.query'
import type { DossierLink } from './dossiers/dossier-view'

import { findPlaces } from '@/parties/api'
import { shown } from '@/platform/reading-tags'
import { idsOf } from '@/platform/relation'
import { everyWordIn } from '@/platform/search-words'

import { findLastDays } from './timeline/find-last-days.query'
import { findStepsById } from './timeline/find-steps.query'
import { withoutVotes } from './votes/without-votes'

export type FactsByWords = {
  dossiers: DossierHit[]
  steps: FoundStep['step'][]
  organisations: NamedFact[]
  topics: NamedFact[]
}

/** `lastDay` is that of the last step that took place, as far as it is among the newest of all that were found. */
type DossierHit = DossierLink & {
  lead: string
  municipalities: PlaceLink[]
  lastDay: string | null
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
    select: { title: true, slug: true, lead: true, municipalities: true },
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
  reader.sees(...ids.map((id) => shown('dossiers', id)))
  const places = await findPlaces(
    reader,
    dossiers.docs.flatMap(({ municipalities }) => idsOf(municipalities)),
  )
  const lastDays = await findLastDays(reader, ids)
  const steps = await findStepsById(
    reader,
    decisions.docs.map(({ id }) => id),
  )
  return {
    dossiers: dossiers.docs.map(({ id, title, slug, lead, municipalities }) => ({
      title,
      slug,
      lead,
      municipalities: idsOf(municipalities).flatMap((place) => places.get(place) ?? []),
      lastDay: lastDays.get(id) ?? null,
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
