import type { Reader } from '@/platform/reader'
import type { BodyKind } from '../decision-words'

import { idOf } from '@/platform/relation'
import { listOf, shown } from '@/platform/reading-tags'

export type FoundBody = {
  id: string
  name: string
  slug: string
  kind: BodyKind
  municipalityId: string | null
}

export async function findBodies(
  { payload, user, sees }: Reader,
  asked: { ids: readonly (string | null)[] } | { municipality: string },
): Promise<Map<string, FoundBody>> {
  const ids = 'ids' in asked ? [...new Set(asked.ids.filter((id) => id !== null))] : null
  if (ids?.length === 0) return new Map()
  if ('municipality' in asked) sees(listOf('bodies', 'municipality', asked.municipality))
  const { docs } = await payload.find({
    collection: 'bodies',
    where:
      'municipality' in asked
        ? { municipality: { equals: asked.municipality } }
        : { id: { in: ids } },
    pagination: false,
    depth: 0,
    sort: 'name',
    select: { name: true, slug: true, kind: true, municipality: true },
    overrideAccess: false,
    user,
  })
  sees(...docs.map(({ id }) => shown('bodies', id)))
  return new Map(
    docs.map(({ id, name, slug, kind, municipality }) => [
      id,
      { id, name, slug, kind, municipalityId: idOf(municipality) },
    ]),
  )
}
