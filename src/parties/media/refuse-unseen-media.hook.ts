import type { CollectionBeforeChangeHook } from 'payload'

import { ValidationError } from 'payload'

import { idOf } from '@/platform/relation'

type Showing = { id: string; logo?: unknown; portrait?: unknown }

/** Showing a file makes it public, so nobody can show a file that they may not see themselves. */
export function refuseUnseenMedia(field: 'logo' | 'portrait'): CollectionBeforeChangeHook<Showing> {
  return async ({ data, originalDoc, req, collection }) => {
    const picture = idOf(data[field])
    if (!req.user || picture === null || picture === idOf(originalDoc?.[field])) return data
    const { totalDocs } = await req.payload.count({
      collection: 'media',
      where: { id: { equals: picture } },
      overrideAccess: false,
      user: req.user,
      req,
    })
    if (totalDocs === 1) return data
    throw new ValidationError({
      collection: collection.slug,
      req,
      errors: [{ path: field, message: 'Kies een foto van uw eigen partij.' }],
    })
  }
}
