import type { Payload } from 'payload'

import { openFile } from './open-file.adapter'

export type HandedFile = { body: ReadableStream; contentType: string; sizeBytes: number }

/** One of the files of these media, by its exact name; `ids` are those that the asker was handed. */
export async function findHandedFile(
  payload: Payload,
  { ids, filename }: { ids: readonly string[]; filename: string },
): Promise<HandedFile | null> {
  if (ids.length === 0) return null
  const { docs } = await payload.find({
    collection: 'media',
    where: { id: { in: [...ids] } },
    pagination: false,
    depth: 0,
    // Which files somebody without an account may see was decided by whoever calls this.
    overrideAccess: true,
  })
  const files = docs.flatMap((media) => [media, ...Object.values(media.sizes ?? {})])
  const known = files.find((file) => file.filename === filename)
  if (!known) return null
  const file = await openFile(payload, filename)
  return file && { ...file, contentType: known.mimeType ?? 'application/octet-stream' }
}
