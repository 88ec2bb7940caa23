import type {
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  PayloadRequest,
} from 'payload'
import type { Post } from '@/payload-types'

import { ValidationError } from 'payload'

import { dutchReading } from '@/decisions/api'
import { dutchDay } from '@/platform/amsterdam-time'

import { firstWithdrawnSave } from '../posts/first-withdrawn-save.query'
import { publishedPost } from '../workflow/published-post.query'

import { AdvertisingIsKeptError, keptUntil } from './kept-until'

/** What was shown as advertising stays known as advertising: a correction may mend the notice, not take it away. */
export const keepNotice: CollectionBeforeChangeHook<Post> = async ({
  data,
  originalDoc,
  req,
  collection,
}) => {
  const isStillAdvertising = data.advertising?.isAdvertising !== false
  if (isStillAdvertising || req.context.isDraftSave === true || !originalDoc?.publishedAt)
    return data
  const online: Partial<Post> = await publishedPost(req, originalDoc.id)
  if (online.advertising?.isAdvertising !== true) return data
  throw new ValidationError({
    collection: collection.slug,
    req,
    errors: [
      {
        path: 'advertising.isAdvertising',
        message: 'Dit stuk stond online als politieke reclame. Dat blijft erbij staan.',
      },
    ],
  })
}

/** A notice is kept for seven years after the advertisement was last shown (EU 2024/900, article 12, paragraph 4). */
export const keepAdvertising: CollectionBeforeDeleteHook = async ({ req, id }) => {
  const until = await keptUntilOf(req, String(id))
  if (until === null || until.getTime() <= Date.now()) return
  throw new AdvertisingIsKeptError(
    `Politieke reclame blijft zeven jaar bewaard, ook als zij is ingetrokken. Dit stuk kan weg na ${dutchReading(dutchDay(until))}.`,
  )
}

/** Null for a post that was never online, or is no advertising. */
async function keptUntilOf(req: PayloadRequest, id: string): Promise<Date | null> {
  const { docs } = await req.payload.find({
    collection: 'posts',
    where: { id: { equals: id } },
    limit: 1,
    pagination: false,
    depth: 0,
    // The rule holds for everybody, whatever they may read.
    overrideAccess: true,
    req,
  })
  const [post] = docs
  if (!post?.publishedAt || post.advertising?.isAdvertising !== true) return null
  const lastShown =
    post.stage === 'ingetrokken'
      ? ((await firstWithdrawnSave(req.payload, id, req))?.at ?? post.updatedAt)
      : new Date().toISOString()
  return keptUntil(new Date(lastShown))
}
