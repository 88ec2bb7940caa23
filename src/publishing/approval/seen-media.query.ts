import type { PayloadRequest } from 'payload'
import type { SeenMedia } from '../workflow/content-hash'

import { mediaOfPost } from '../posts/media-of-post'

/** What readers would see of the files that a post shows, as these are now. */
export async function seenMedia(
  req: PayloadRequest,
  post: Record<string, unknown>,
): Promise<SeenMedia[]> {
  const ids = mediaOfPost(post)
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'media',
    where: { id: { in: ids } },
    pagination: false,
    depth: 0,
    // Only compared with what was approved; which files a post may show is another rule.
    overrideAccess: true,
    req,
  })
  return docs.map((media) => ({
    id: media.id,
    alt: media.alt ?? null,
    caption: media.caption ?? null,
    credit: media.credit ?? null,
    // Another file always gets another name; a new cut of the same one shows in the rest.
    file: [media.filename, media.filesize, media.width, media.height, media.focalX, media.focalY]
      .map((fact) => fact ?? '')
      .join('/'),
  }))
}
