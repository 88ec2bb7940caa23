import type { PayloadRequest } from 'payload'
import type { LinkDays } from './preview-link'

import { idOf } from '@/platform/relation'
import { newToken, tokenHash } from '@/platform/tokens.adapter'

import { findOwnPost } from '../posts/find-own-post.query'

import { canBeShared, expiryOf, sharedDraftPath } from './preview-link'

type Asked = { postId: string; label: string; days: LinkDays; now: Date }

export type SharedDraft =
  { kind: 'made'; path: string } | { kind: 'no-draft' } | { kind: 'not-now' }

/** Makes a link with which somebody without an account reads this draft. It is told here, and never again. */
export async function shareDraft(
  req: PayloadRequest,
  { postId, label, days, now }: Asked,
): Promise<SharedDraft> {
  const post = await findOwnPost(req, postId)
  const party = idOf(post?.party)
  if (!post || party === null) return { kind: 'no-draft' }
  if (!canBeShared(post.stage)) return { kind: 'not-now' }

  const token = newToken()
  await req.payload.create({
    collection: 'preview-links',
    data: {
      party,
      postId,
      label,
      tokenHash: tokenHash(token),
      expiresAt: expiryOf(days, now).toISOString(),
      madeByName: req.user?.name ?? 'Raadlijn',
    },
    // Nobody makes a link by hand: who may make this one was looked at above.
    overrideAccess: true,
    req,
  })
  return { kind: 'made', path: sharedDraftPath(token) }
}
