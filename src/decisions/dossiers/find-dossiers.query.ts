import type { Reader } from '@/platform/reader'
import type { DossierLink, ShortTimeline } from './dossier-view'

import { idsOf } from '@/platform/relation'
import { listOf, shown } from '@/platform/reading-tags'

import { findStepsNear, withoutPlace } from '../timeline/find-steps.query'

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

/** Dossiers with their steps, or those nearest to a day (today, unless told), for a timeline beside something else. */
export async function findShortTimelines(
  reader: Reader,
  ids: readonly string[],
  day: string = reader.today,
): Promise<Map<string, ShortTimeline>> {
  const links = await findDossierLinks(reader, ids)
  const found = await Promise.all(
    [...links].map(async ([id, link]): Promise<[string, ShortTimeline]> => {
      const { steps, stepCount } = await findStepsNear(reader, id, day)
      return [id, { ...link, steps: steps.map(withoutPlace), stepCount }]
    }),
  )
  return new Map(found)
}

/** Beyond these the feed of a topic would tell of nothing recent. */
const mostDossiers = 500

/** Which dossiers a topic has, for what needs no more than that; the ones that changed last where they are many. */
export async function findDossierIds(
  { payload, user, sees }: Reader,
  { topics }: { topics: readonly string[] },
): Promise<string[]> {
  if (topics.length === 0) return []
  sees(...topics.map((id) => listOf('dossiers', 'topic', id)))
  const { docs } = await payload.find({
    collection: 'dossiers',
    where: { topics: { in: [...topics] } },
    limit: mostDossiers,
    pagination: false,
    depth: 0,
    sort: '-updatedAt',
    select: {},
    overrideAccess: false,
    user,
  })
  return docs.map(({ id }) => id)
}
