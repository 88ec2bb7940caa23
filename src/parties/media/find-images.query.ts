import type { Reader } from '@/platform/reader'
import type { ShownImage } from './shown-image'

import { shown } from '@/platform/reading-tags'

import { imageOf } from './image-of'

/** Pictures by the id of their file. What readers may not see, or is no picture, is left out. */
export async function findImages(
  { payload, user, sees }: Reader,
  ids: readonly (string | null)[],
): Promise<Map<string, ShownImage>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))]
  sees(...wanted.map((id) => shown('media', id)))
  if (wanted.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: 'media',
    where: { id: { in: wanted } },
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user,
  })
  return new Map(
    docs.flatMap((media) => {
      const image = imageOf(media)
      return image === null ? [] : [[media.id, image]]
    }),
  )
}
