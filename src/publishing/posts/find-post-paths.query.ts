import type { Reader } from '@/platform/reader'

import { findParties } from '@/parties/api'
import { idOf } from '@/platform/relation'
import { shown } from '@/platform/reading-tags'

/** Where published posts stand. One that is not public has no path. */
export async function findPostPaths(
  reader: Reader,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const { payload, user, sees } = reader
  sees(...ids.map((id) => shown('posts', id)))
  if (ids.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: 'posts',
    where: { and: [{ id: { in: [...ids] } }, { _status: { equals: 'published' } }] },
    pagination: false,
    depth: 0,
    select: { slug: true, party: true },
    overrideAccess: false,
    user,
  })
  const parties = await findParties(reader, { ids: docs.map(({ party }) => idOf(party)) })
  return new Map(
    docs.flatMap(({ id, slug, party }) => {
      const owner = parties.find((found) => found.id === idOf(party))
      return owner ? [[id, `/partijen/${owner.mark.slug}/${slug}`]] : []
    }),
  )
}
