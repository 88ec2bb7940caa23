import type { CollectionAfterChangeHook, CollectionConfig } from 'payload'

import { pages } from './pages/pages.collection'
import { postsCollection } from './posts/posts.collection'

type Neighbours = {
  /** What others do once a post was saved: fresh pages, alerts to followers. Publishing does not know them. */
  afterPostChange: CollectionAfterChangeHook[]
}

export function publishingModule({ afterPostChange }: Neighbours): {
  collections: CollectionConfig[]
} {
  return { collections: [postsCollection(afterPostChange), pages] }
}

export { keepCitedFacts } from './facts/keep-cited-facts.hook'
