import type { Reader } from '@/platform/reader'
import type { PlaceLink } from '../party-view'

import { idOf } from '@/platform/relation'
import { anyOf, shown } from '@/platform/reading-tags'

/** A municipality with what only its own page tells. */
export type FoundPlace = PlaceLink & {
  id: string
  province: string | null
  succeededById: string | null
}

export async function findPlaces(
  reader: Reader,
  ids: readonly (string | null)[],
): Promise<Map<string, PlaceLink>> {
  const { payload, user, sees } = reader
  const wanted = [...new Set(ids.filter((id) => id !== null))]
  sees(...wanted.map((id) => shown('municipalities', id)))
  if (wanted.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: 'municipalities',
    where: { id: { in: wanted } },
    pagination: false,
    depth: 0,
    select: { name: true, slug: true, isFictional: true },
    overrideAccess: false,
    user,
  })
  return new Map(
    docs.map(({ id, name, slug, isFictional }) => [
      id,
      { name, slug, isFictional: isFictional === true },
    ]),
  )
}

/** In the order of the alphabet. */
export async function findAllPlaces({ payload, user, sees }: Reader): Promise<FoundPlace[]> {
  sees(anyOf('municipalities'))
  const { docs } = await payload.find({
    collection: 'municipalities',
    pagination: false,
    depth: 0,
    sort: 'name',
    overrideAccess: false,
    user,
  })
  return docs.map(asPlace)
}

export async function findPlace(
  { payload, user, sees }: Reader,
  slug: string,
): Promise<FoundPlace | null> {
  const { docs } = await payload.find({
    collection: 'municipalities',
    where: { slug: { equals: slug } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user,
  })
  const [found] = docs
  if (!found) return null
  sees(shown('municipalities', found.id))
  return asPlace(found)
}

type Row = {
  id: string
  name: string
  slug: string
  province?: string | null
  succeededBy?: unknown
  isFictional?: boolean | null
}

function asPlace({ id, name, slug, province, succeededBy, isFictional }: Row): FoundPlace {
  return {
    id,
    name,
    slug,
    province: province ?? null,
    succeededById: idOf(succeededBy),
    isFictional: isFictional === true,
  }
}
