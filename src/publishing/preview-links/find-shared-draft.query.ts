import type { Post } from '@/payload-types'
import type { Reader } from '@/platform/reader'
import type { FoundPostPage } from '../posts/find-post.query'

import { dutchReading } from '@/decisions/api'
import { clockInDutch, dutchDay } from '@/platform/amsterdam-time'
import { tokenHash } from '@/platform/tokens.adapter'

import { mediaOfPost } from '../posts/media-of-post'
import { postPageOf } from '../posts/find-post.query'

import { isMakerStillHere } from './maker-right.query'
import { canBeShared, isOpen, sharedFilePath } from './preview-link'

type Held = { token: string; now: Date }

export type SharedDraftPage = FoundPostPage & {
  /** Until when the link works, in Dutch. */
  until: string
}

/** The newest draft behind a link, with its files; null when the link does not work, whatever the reason. */
export async function findSharedDraft(reader: Reader, held: Held): Promise<SharedDraftPage | null> {
  const shared = await draftBehind(reader, held)
  if (shared === null) return null
  const guest = {
    files: new Set(mediaOfPost({ ...shared.post })),
    addressOf: (filename: string) => sharedFilePath(held.token, filename),
  }
  const page = await postPageOf({ ...reader, guest }, shared.post)
  return page && { ...page, until: momentInWords(shared.until) }
}

/** Ids of the files that whoever holds this link may see. */
export async function filesOfSharedDraft(reader: Reader, held: Held): Promise<string[]> {
  const shared = await draftBehind(reader, held)
  return shared === null ? [] : mediaOfPost({ ...shared.post })
}

async function draftBehind(
  { payload }: Reader,
  { token, now }: Held,
): Promise<{ post: Post; until: Date } | null> {
  const links = await payload.find({
    collection: 'preview-links',
    where: { tokenHash: { equals: tokenHash(token) } },
    limit: 1,
    pagination: false,
    depth: 0,
    // The token is the right: whoever has it was given it by a member of the party.
    overrideAccess: true,
  })
  const [link] = links.docs
  if (!link || !isOpen(link, now) || !(await isMakerStillHere(payload, link))) return null
  const { docs } = await payload.find({
    collection: 'posts',
    where: { id: { equals: link.postId } },
    draft: true,
    limit: 1,
    pagination: false,
    depth: 0,
    // As above.
    overrideAccess: true,
  })
  const [post] = docs
  return post && canBeShared(post.stage) ? { post, until: new Date(link.expiresAt) } : null
}

const momentInWords = (moment: Date): string =>
  `${dutchReading(dutchDay(moment))} om ${clockInDutch(moment)}`
