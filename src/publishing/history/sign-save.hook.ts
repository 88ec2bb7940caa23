import type { CollectionBeforeChangeHook } from 'payload'
import type { Post } from '@/payload-types'

/** Each version tells who saved it; what the platform itself saved names nobody. */
export const signSave: CollectionBeforeChangeHook<Post> = ({ data, req }) => ({
  ...data,
  savedBy: req.user?.id ?? null,
})
