import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionConfig,
  PayloadRequest,
} from 'payload'

import { refreshPages } from './reading-cache.adapter'
import { anyOf, shown } from './reading-tags'

type Doc = Record<string, unknown>
type Touched = {
  /** The lists that this document stands in, beside the list of all documents of its collection. */
  lists?: (doc: Doc) => string[]
  /** Whether readers can notice this save; without it they always can. */
  isNoticed?: (doc: Doc, req: PayloadRequest) => boolean
}

/** A collection of which every change makes the pages fresh that show it, or that it may appear on or leave. */
export function withFreshPages(
  collection: CollectionConfig,
  { lists = () => [], isNoticed = () => true }: Touched = {},
): CollectionConfig {
  const touched = (...docs: Doc[]): string[] => [
    ...new Set([
      ...docs.map((doc) => shown(collection.slug, String(doc.id))),
      anyOf(collection.slug),
      ...docs.flatMap(lists),
    ]),
  ]
  const afterChange: CollectionAfterChangeHook<Doc & { id: string }> = async ({
    doc,
    previousDoc,
    operation,
    req,
  }) => {
    const docs = operation === 'create' ? [doc] : [doc, previousDoc]
    if (isNoticed(doc, req)) await refreshPages(req, touched(...docs))
    return doc
  }
  const afterDelete: CollectionAfterDeleteHook<Doc & { id: string }> = async ({ doc, req }) => {
    if (isNoticed(doc, req)) await refreshPages(req, touched(doc))
    return doc
  }
  return {
    ...collection,
    hooks: {
      ...collection.hooks,
      afterChange: [...(collection.hooks?.afterChange ?? []), afterChange],
      afterDelete: [...(collection.hooks?.afterDelete ?? []), afterDelete],
    },
  }
}
