import type { Payload } from 'payload'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { Readable } from 'node:stream'

/** An uploaded file as it lies on the disk; null when it is not there. Whoever calls this has asked who may see it. */
export async function openFile(
  payload: Payload,
  filename: string,
): Promise<{ body: ReadableStream; sizeBytes: number } | null> {
  const folder = payload.collections.media.config.upload.staticDir ?? 'media'
  const path = resolve(folder, basename(filename))
  const found = await stat(path).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  })
  if (!found?.isFile()) return null
  return { body: Readable.toWeb(createReadStream(path)) as ReadableStream, sizeBytes: found.size }
}
