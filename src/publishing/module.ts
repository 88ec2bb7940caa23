import type { CollectionAfterChangeHook, CollectionConfig, PayloadRequest } from 'payload'

import { withFreshPages } from '@/platform/fresh-pages.hook'

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
  }
}

/** Readers notice nothing of a post that was never online, nor of a draft beside one that is. */
function hasBeenPublic(post: Record<string, unknown>, { context }: PayloadRequest): boolean {
  return Boolean(post.publishedAt) && context.isDraftSave !== true
}

export { keepCitedFacts } from './facts/keep-cited-facts.hook'
