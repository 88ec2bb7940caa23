import type { Reader } from '@/platform/reader'

import { shown } from '@/platform/reading-tags'

import { mediaPath } from './image-of'

/** A file that can be downloaded. */
export type ShownFile = { url: string; contentType: string; sizeBytes: number }

/** Files by id. What readers may not see is left out. */
export async function findFiles(
  { payload, user, sees }: Reader,
  ids: readonly string[],
): Promise<Map<string, ShownFile>> {
  sees(...ids.map((id) => shown('media', id)))
  if (ids.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: 'media',
    where: { id: { in: [...ids] } },
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user,
  })
  return new Map(
    docs.flatMap(({ id, filename, mimeType, filesize }) =>
      filename
        ? [[id, { url: mediaPath(filename), contentType: mimeType ?? '', sizeBytes: filesize ?? 0 }]]
        : [],
    ),
  )
}
