import type { Media } from '@/payload-types'
import type { Reader } from '@/platform/reader'

import { mediaPath } from './image-of'

export type FoundMedia = {
  media: Media
  /** Where this reader gets a file of it, which has several by its sizes. */
  addressOf: (filename: string) => string
}

/** Pictures and documents by id. What this reader may not see is left out. */
export async function findMedia(
  { payload, user, guest }: Reader,
  ids: readonly string[],
): Promise<FoundMedia[]> {
  const [shared, others] = [
    ids.filter((id) => guest?.files.has(id)),
    ids.filter((id) => !guest?.files.has(id)),
  ]
  const open = await ask(others)
  // A guest was handed these with the draft that shows them.
  const handed = guest ? await ask(shared, true) : []
  return [
    ...open.map((media) => ({ media, addressOf: mediaPath })),
    ...handed.map((media) => ({ media, addressOf: guest?.addressOf ?? mediaPath })),
  ]

  async function ask(wanted: readonly string[], overrideAccess = false): Promise<Media[]> {
    if (wanted.length === 0) return []
    const { docs } = await payload.find({
      collection: 'media',
      where: { id: { in: [...wanted] } },
      pagination: false,
      depth: 0,
      overrideAccess,
      user,
    })
    return docs
  }
}
