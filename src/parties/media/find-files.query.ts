import type { Reader } from '@/platform/reader'

import { shown } from '@/platform/reading-tags'

import { findMedia } from './find-media.query'

/** A file that can be downloaded. */
export type ShownFile = { url: string; contentType: string; sizeBytes: number }

/** Files by id. What readers may not see is left out. */
export async function findFiles(
  reader: Reader,
  ids: readonly string[],
): Promise<Map<string, ShownFile>> {
  reader.sees(...ids.map((id) => shown('media', id)))
  const found = await findMedia(reader, ids)
  return new Map(
    found.flatMap(({ media: { id, filename, mimeType, filesize }, addressOf }) =>
      filename
        ? [[id, { url: addressOf(filename), contentType: mimeType ?? '', sizeBytes: filesize ?? 0 }]]
        : [],
    ),
  )
}
