import type { CollectionConfig } from 'payload'

import { removals } from '@/platform/removals/removals.collection'

import { noteDeletedPost, noteWithdrawal } from './watching/note-withdrawal.hook'
import { noteDeletion } from './watching/note-deletion.hook'
import { resources } from './resources'
import { stampCreation } from './watching/stamp-creation.hook'

export const openDataModule = {
  collections: [removals],
  /** A collection that tells the open data what goes; one that is not handed out stays as it is. */
  watched,
}

function watched(collection: CollectionConfig): CollectionConfig {
  if (!resources.some((resource) => resource.collection === collection.slug)) return collection
  const hooks = collection.hooks ?? {}
  const isPosts = collection.slug === 'posts'
  return {
    ...collection,
    hooks: {
      ...hooks,
      beforeChange: [...(hooks.beforeChange ?? []), stampCreation],
      afterChange: [...(hooks.afterChange ?? []), ...(isPosts ? [noteWithdrawal] : [])],
      afterDelete: [...(hooks.afterDelete ?? []), isPosts ? noteDeletedPost : noteDeletion],
    },
  }
}
