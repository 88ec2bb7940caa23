import type { Where } from 'payload'
import type { Reader } from '@/platform/reader'
import type { FoundStep } from '../timeline/find-steps.query'
import type { DossierLink, DossierTile } from './dossier-view'

import { findPlaces } from '@/parties/api'
import { idsOf } from '@/platform/relation'
import { anyOf, listOf, shown } from '@/platform/reading-tags'

import { findStepsOfDossiers, withoutPlace } from '../timeline/find-steps.query'
import { stageReached } from '../timeline/stage-bar'
import { latestStep, nextStep } from '../timeline/timeline'

/** A tile but for the parties that wrote about it: dossiers do not know who writes. */
export type FoundTile = { id: string; stepIds: string[]; tile: Omit<DossierTile, 'partyCount'> }

type Asked =
  | { status: 'loopt' }
  | { municipality: string }
  | { topics: readonly string[] }
  | { ids: readonly string[] }
  | 'all'

/** Running dossiers first, then by title. */
export async function findDossierTiles(reader: Reader, asked: Asked): Promise<FoundTile[]> {
  const { payload, user, today, sees } = reader
  const where = whereOf(asked)
  if (where === null) return []
  sees(...listsAsked(asked))
  const { docs } = await payload.find({
    collection: 'dossiers',
    where,
    pagination: false,
    depth: 0,
    sort: 'title',
    select: { title: true, slug: true, status: true, municipalities: true },
    overrideAccess: false,
    user,
  })
  sees(...docs.map(({ id }) => shown('dossiers', id)))
  const places = await findPlaces(
    reader,
    docs.flatMap(({ municipalities }) => idsOf(municipalities)),
  )
  const allSteps = await findStepsOfDossiers(
    reader,
    docs.map(({ id }) => id),
  )
  const tiles = docs.map(({ id, title, slug, status, municipalities }): FoundTile => {
    const steps = allSteps.filter(({ dossierIds }) => dossierIds.includes(id))
    const shownSteps = steps.map(({ step }) => step)
    const latest = latestStep(shownSteps, today)
    const next = nextStep(shownSteps, today)
    return {
      id,
      stepIds: steps.map((step) => step.id),
      tile: {
        title,
        slug,
        status,
        municipalities: idsOf(municipalities).flatMap((place) => places.get(place) ?? []),
        stepCount: steps.length,
        stage: stageReached(shownSteps, today),
        next: next ? { title: next.title, when: next.when } : null,
        latest: latest ? { title: latest.title, when: latest.when } : null,
      },
    }
  })
  return tiles.toSorted(
    (a, b) => Number(b.tile.status === 'loopt') - Number(a.tile.status === 'loopt'),
  )
}

/** Dossiers where they are only named and linked to. */
export async function findDossierLinks(
  { payload, user, sees }: Reader,
  ids: readonly string[],
): Promise<Map<string, DossierLink>> {
  sees(...ids.map((id) => shown('dossiers', id)))
  if (ids.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: 'dossiers',
    where: { id: { in: [...new Set(ids)] } },
    pagination: false,
    depth: 0,
    select: { title: true, slug: true },
    overrideAccess: false,
    user,
  })
  return new Map(docs.map(({ id, title, slug }) => [id, { title, slug }]))
}

/** The dossier at an address, for what needs no more than its name; null when there is none. */
export async function findDossierAt(
  { payload, user, sees }: Reader,
  slug: string,
): Promise<(DossierLink & { id: string; lead: string; municipalityIds: string[] }) | null> {
  const { docs } = await payload.find({
    collection: 'dossiers',
    where: { slug: { equals: slug } },
    limit: 1,
    pagination: false,
    depth: 0,
    select: { title: true, slug: true, lead: true, municipalities: true },
    overrideAccess: false,
    user,
  })
  const [found] = docs
  if (!found) return null
  sees(shown('dossiers', found.id))
  const { id, title, lead, municipalities } = found
  return { id, title, slug, lead, municipalityIds: idsOf(municipalities) }
}

/** Dossiers with their steps, for a small timeline beside something else. */
export async function findShortTimelines(
  reader: Reader,
  ids: readonly string[],
): Promise<Map<string, DossierLink & { steps: FoundStep['step'][] }>> {
  const links = await findDossierLinks(reader, ids)
  const steps = await findStepsOfDossiers(reader, [...links.keys()])
  return new Map(
    [...links].map(([id, link]) => {
      const own = steps.filter(({ dossierIds }) => dossierIds.includes(id))
      return [id, { ...link, steps: own.map(withoutPlace) }]
    }),
  )
}

/** Which dossiers there are, for what needs no more than that; the ones that changed last where they are many. */
export async function findDossierIds(
  { payload, user, sees }: Reader,
  asked: { topics: readonly string[] },
): Promise<string[]> {
  const where = whereOf(asked)
  if (where === null) return []
  sees(...listsAsked(asked))
  const { docs } = await payload.find({
    collection: 'dossiers',
    where,
    limit: 500,
    pagination: false,
    depth: 0,
    sort: '-updatedAt',
    select: {},
    overrideAccess: false,
    user,
  })
  return docs.map(({ id }) => id)
}

function whereOf(asked: Asked): Where | null {
  if (asked === 'all') return {}
  if ('status' in asked) return { status: { equals: asked.status } }
  if ('municipality' in asked) return { municipalities: { in: [asked.municipality] } }
  const ids = 'topics' in asked ? [...asked.topics] : [...asked.ids]
  if (ids.length === 0) return null
  return 'topics' in asked ? { topics: { in: ids } } : { id: { in: ids } }
}

function listsAsked(asked: Asked): string[] {
  if (asked === 'all' || 'status' in asked) return [anyOf('dossiers')]
  if ('municipality' in asked) return [listOf('dossiers', 'municipality', asked.municipality)]
  return 'topics' in asked ? asked.topics.map((id) => listOf('dossiers', 'topic', id)) : []
}
