import type { CollectionAfterChangeHook } from 'payload'

import { idOf } from '@/platform/relation'

import { setMediaPublic } from './set-media-public.command'

type Showing = { id: string; logo?: unknown; portrait?: unknown }

/** A logo or a portrait is public as soon as a party or a person has it. */
export function showMedia(field: 'logo' | 'portrait'): CollectionAfterChangeHook<Showing> {
  return async ({ doc, previousDoc, req }) => {
    const picture = idOf(doc[field])
    if (picture !== null && picture !== idOf(previousDoc[field]))
      await setMediaPublic(req, { ids: [picture], isPublic: true })
    return doc
  }
}
