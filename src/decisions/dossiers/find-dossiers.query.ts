import type { Reader } from '@/platform/reader'
import type { DossierLink, ShortTimeline } from './dossier-view'

import { shown } from '@/platform/reading-tags'

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

/** A dossier as it is named in a line; null when there is none at this address. */
export async function findDossierLink(
  { payload, user, sees }: Reader,
  slug: string,
): Promise<DossierLink | null> {
  const { docs } = await payload.find({
    collection: 'dossiers',
    where: { slug: { equals: slug } },
    limit: 1,
    pagination: false,
    depth: 0,
    select: { title: true, slug: true },
    overrideAccess: false,
    user,
  })
  const [found] = docs
  if (!found) return null
  sees(shown('dossiers', found.id))
  return { title: found.title, slug: found.slug }
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
