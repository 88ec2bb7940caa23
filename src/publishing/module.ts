import type { CollectionAfterChangeHook, CollectionConfig, PayloadRequest } from 'payload'

import { withFreshPages } from '@/platform/fresh-pages.hook'

import { guardShownWords } from './shown-files/guard-shown-words.hook'
import { keepShownFile, keepShownPicture } from './shown-files/keep-shown-file.hook'
import { noteShownWords } from './shown-files/note-shown-words.hook'
import { oldAddresses } from './old-addresses/old-addresses.collection'
import { postNotes } from './notes/post-notes.collection'
import { previewLinks } from './preview-links/preview-links.collection'
import { listsOfPage } from './pages/lists-of-page'
import { pages } from './pages/pages.collection'
import { listsOfPost } from './posts/lists-of-post'
import { postsCollection } from './posts/posts.collection'

type Neighbours = {
  /** What others do once a post was saved, such as telling followers. Publishing does not know them. */
  afterPostChange: CollectionAfterChangeHook[]
}

export function publishingModule({ afterPostChange }: Neighbours): {
  collections: CollectionConfig[]
  /** Files keep to what posts show of them; other collections stay as they are. */
  guarded: (collection: CollectionConfig) => CollectionConfig
} {
  const posts = postsCollection(afterPostChange)
  return {
    collections: [
      withFreshPages(posts, { lists: listsOfPost, isNoticed: hasBeenPublic }),
      withFreshPages(pages, { lists: listsOfPage }),
      postNotes,
      previewLinks,
      oldAddresses,
    ],
    guarded,
  }
}

function guarded(collection: CollectionConfig): CollectionConfig {
  if (collection.slug !== 'media') return collection
  const hooks = collection.hooks ?? {}
  return {
    ...collection,
    hooks: {
      ...hooks,
      beforeOperation: [...(hooks.beforeOperation ?? []), keepShownFile],
      beforeChange: [...(hooks.beforeChange ?? []), guardShownWords],
      afterChange: [...(hooks.afterChange ?? []), noteShownWords],
      beforeDelete: [...(hooks.beforeDelete ?? []), keepShownPicture],
    },
  }
}

/** Readers notice nothing of a post that was never online, nor of a draft beside one that is. */
function hasBeenPublic(post: Record<string, unknown>, { context }: PayloadRequest): boolean {
  return Boolean(post.publishedAt) && context.isDraftSave !== true
}

export { keepCitedFacts } from './facts/keep-cited-facts.hook'
