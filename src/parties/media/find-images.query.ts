import type { Reader } from '@/platform/reader'
import type { ShownImage } from './shown-image'

import { shown } from '@/platform/reading-tags'

import { findMedia } from './find-media.query'
import { imageOf } from './image-of'

/** Pictures by the id of their file. What readers may not see, or is no picture, is left out. */
export async function findImages(
  reader: Reader,
  ids: readonly (string | null)[],
): Promise<Map<string, ShownImage>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))]
  reader.sees(...wanted.map((id) => shown('media', id)))
  const found = await findMedia(reader, wanted)
  return new Map(
    found.flatMap(({ media, addressOf }) => {
      const image = imageOf(media, addressOf)
      return image === null ? [] : [[media.id, image]]
    }),
  )
}
