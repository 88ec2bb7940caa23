import type { CollectionBeforeChangeHook } from 'payload'
import type { Post } from '@/payload-types'

import { ValidationError } from 'payload'

import { idOf } from '@/platform/relation'

/** The database refuses a second post with this address too; this says so at the field, in Dutch. */
export const refuseTakenAddress: CollectionBeforeChangeHook<Post> = async ({
  data,
  originalDoc,
  req,
  collection,
}) => {
  const slug: unknown = data.slug ?? originalDoc?.slug
  const party = idOf(data.party ?? originalDoc?.party)
  if (typeof slug !== 'string' || slug === '' || party === null) return data
  const { totalDocs } = await req.payload.count({
    collection: 'posts',
    where: {
      and: [
        { slug: { equals: slug } },
        { party: { equals: party } },
        ...(originalDoc?.id ? [{ id: { not_equals: originalDoc.id } }] : []),
      ],
    },
    // Drafts of colleagues count too.
    overrideAccess: true,
    req,
  })
  if (totalDocs === 0) return data
  throw new ValidationError({
    collection: collection.slug,
    req,
    errors: [
      {
        path: 'slug',
        message: `Uw partij heeft al een stuk op het webadres ‘${slug}’. Kies een ander webadres.`,
      },
    ],
  })
}
