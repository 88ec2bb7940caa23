import type { PayloadRequest } from 'payload'
import type { Post } from '@/payload-types'

import { idOf } from '@/platform/relation'

import { restoredContent } from './restored-content'

/**
 * Puts the text of an older version in the place of the newest one, as if somebody had typed it: an approval is undone,
 * and beside a public post it is a draft until an editor publishes it. Answers the post; null when this member sees no
 * such version.
 */
export async function restoreVersion(req: PayloadRequest, versionId: string): Promise<Post | null> {
  const { docs } = await req.payload.findVersions({
    collection: 'posts',
    where: { id: { equals: versionId } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const [found] = docs
  const id = idOf(found?.parent)
  if (!found || id === null) return null
  return req.payload.update({
    collection: 'posts',
    id,
    data: restoredContent({ ...found.version }),
    draft: true,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
    context: { restoredVersionOf: found.updatedAt },
  })
}
