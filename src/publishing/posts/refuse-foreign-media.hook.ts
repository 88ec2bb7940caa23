import type { CollectionBeforeChangeHook } from 'payload'
import type { Post } from '@/payload-types'

import { ValidationError } from 'payload'

import { idOf } from '@/platform/relation'

import { mediaOfPost } from './media-of-post'

/** Publishing a post opens its files to everybody, so a post shows files of its own party only. */
export const refuseForeignMedia: CollectionBeforeChangeHook<Post> = async ({
  data,
  originalDoc,
  req,
  collection,
}) => {
  const ids = mediaOfPost({ ...originalDoc, ...data })
  const party = idOf(data.party ?? originalDoc?.party)
  if (ids.length === 0 || party === null) return data
  const { totalDocs } = await req.payload.count({
    collection: 'media',
    where: { and: [{ id: { in: ids } }, { party: { equals: party } }] },
    // Counted on behalf of the rule: the answer says only whether all files are the party's own.
    overrideAccess: true,
    req,
  })
  if (totalDocs === ids.length) return data
  throw new ValidationError({
    collection: collection.slug,
    req,
    errors: [
      { path: 'hero.media', message: 'Kies alleen foto’s en bestanden van uw eigen partij.' },
    ],
  })
}
