import type {
  CollectionBeforeDeleteHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
  Where,
} from 'payload'
import type { Media } from '@/payload-types'

import { APIError } from 'payload'

import { nameUsers } from '@/platform/name-users.query'

import { changesFile, cutsFile } from './file-change'
import { findPostsShowing } from './find-posts-showing.query'

type Asked = { data?: object; id?: unknown; where?: Where; overrideAccess?: boolean }

/**
 * A picture in a post that is online stays the picture that was approved. Asked before Payload begins, which removes the
 * old file from the disk before any other hook can refuse.
 */
export const keepShownFile: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'update') return args
  const { data, id, where, overrideAccess } = args as Asked
  const sent = { ...data } as Record<string, unknown>
  const edits: unknown = req.query.uploadEdits ?? sent.uploadEdits
  const asked = where ?? { id: { equals: id } }
  for (const media of await publicFiles(req, asked, { overrideAccess: overrideAccess === true }))
    if (req.file || changesFile({ ...media }, sent) || cutsFile({ ...media }, edits))
      await refuseIfShown(req, media)
  return args
}

export const keepShownPicture: CollectionBeforeDeleteHook = async ({ id, req }) => {
  // The rule holds whoever asks.
  for (const media of await publicFiles(req, { id: { equals: id } }, { overrideAccess: true }))
    await refuseIfShown(req, media)
}

/** Files of which some may be shown; others are in no post that readers see. */
async function publicFiles(
  req: PayloadRequest,
  where: Where,
  { overrideAccess }: { overrideAccess: boolean },
): Promise<Media[]> {
  const { docs } = await req.payload.find({
    collection: 'media',
    where: { and: [where, { isPublic: { equals: true } }] },
    pagination: false,
    depth: 0,
    // A question of the asker's own asks no more than they may read, or the refusal would answer it.
    overrideAccess,
    user: req.user,
    req,
  })
  return docs
}

async function refuseIfShown(req: PayloadRequest, media: Media): Promise<void> {
  const posts = await findPostsShowing(req, media)
  if (posts.length === 0) return
  const named = await nameUsers(req, {
    collection: req.payload.collections.posts.config,
    where: { id: { in: posts.map(({ id }) => id) } },
  })
  throw new APIError(
    `Lezers zien dit bestand in een stuk dat online staat: ${named}. Voeg een nieuwe foto toe en kies die in het stuk, met een correctie.`,
    409,
    { code: 'IS_SHOWN' },
    true,
  )
}
