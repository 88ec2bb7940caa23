import type { Reader } from '@/platform/reader'
import type { PersonMark } from '../party-view'

import { idOf } from '@/platform/relation'
import { shown } from '@/platform/reading-tags'

import { findImages } from '../media/find-images.query'

import { roleName } from './role-name'

/** People as they are named in a line: with the role they have at this party, where they have one. */
export async function findPersonMarks(
  reader: Reader,
  ids: readonly string[],
  { atParty = null }: { atParty?: string | null } = {},
): Promise<Map<string, PersonMark>> {
  const { payload, user, sees } = reader
  sees(...ids.map((id) => shown('people', id)))
  if (ids.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: 'people',
    where: { id: { in: [...new Set(ids)] } },
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user,
  })
  const images = await findImages(
    reader,
    docs.map(({ portrait }) => idOf(portrait)),
  )
  return new Map(
    docs.map(({ id, name, slug, portrait, roles }) => {
      const own = roles?.find(({ party }) => atParty !== null && idOf(party) === atParty)
      const role = own ?? roles?.[0]
      return [
        id,
        {
          name,
          slug,
          role: role ? roleName(role) : null,
          portrait: images.get(idOf(portrait) ?? '') ?? null,
        },
      ]
    }),
  )
}
