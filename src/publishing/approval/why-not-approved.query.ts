import type { PayloadRequest } from 'payload'
import type { Approval } from '../workflow/move'

import { differingParts } from '../workflow/content-hash'

import { changeWords } from './change-words'
import { seenMedia } from './seen-media.query'

type Asked = {
  post: Record<string, unknown>
  approval: Approval | null
  /** Fingerprint of the post as it would go online. */
  hash: string
}

/** Why a post may not be planned or go online, with what is no longer as it was approved. */
export async function whyNotApproved(
  req: PayloadRequest,
  { post, approval, hash }: Asked,
): Promise<string> {
  if (approval === null) return `${notTheSame} ${again}`
  const words = changeWords(differingParts(approval.hash, hash), {
    before: await approvedVersion(req, { id: String(post.id), hash: approval.hash }),
    after: post,
    files: await namedMedia(req, post),
  })
  return words.length === 0
    ? `${notTheSame} ${again}`
    : `${notTheSame} Veranderd: ${words.join(', ')}. ${again}`
}

const notTheSame = 'Dit stuk is niet meer hetzelfde als bij de goedkeuring.'
const again = 'Laat het opnieuw beoordelen.'

/** The post as it was when somebody vouched for it. */
async function approvedVersion(
  req: PayloadRequest,
  { id, hash }: { id: string; hash: string },
): Promise<Record<string, unknown> | null> {
  const { docs } = await req.payload.findVersions({
    collection: 'posts',
    where: { and: [{ parent: { equals: id } }, { 'version.approval.hash': { equals: hash } }] },
    sort: 'createdAt',
    limit: 1,
    pagination: false,
    depth: 0,
    // Compared on behalf of the rule; whoever hears of it edits this post.
    overrideAccess: true,
    req,
  })
  return docs[0] ? { ...docs[0].version } : null
}

async function namedMedia(req: PayloadRequest, post: Record<string, unknown>) {
  const media = await seenMedia(req, post)
  return media.map((file) => ({ ...file, name: file.file?.split('/')[0] ?? '' }))
}
