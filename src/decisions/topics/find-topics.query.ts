import type { Reader } from '@/platform/reader'
import type { TopicLink, TopicView } from '../dossiers/dossier-view'

import { idOf } from '@/platform/relation'
import { listOf, shown } from '@/platform/reading-tags'

export async function findTopicLinks(
  { payload, user, sees }: Reader,
  ids: readonly string[],
): Promise<Map<string, TopicLink>> {
  sees(...ids.map((id) => shown('topics', id)))
  if (ids.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: 'topics',
    where: { id: { in: [...new Set(ids)] } },
    pagination: false,
    depth: 0,
    select: { name: true, slug: true },
    overrideAccess: false,
    user,
  })
  return new Map(docs.map(({ id, name, slug }) => [id, { name, slug }]))
}

/** A topic with the ids of itself and of what falls under it: a reader of "Wmo" wants all of it. */
export async function findTopic(
  reader: Reader,
  slug: string,
): Promise<{ ids: string[]; topic: TopicView } | null> {
  const { payload, user, sees } = reader
  const { docs } = await payload.find({
    collection: 'topics',
    where: { slug: { equals: slug } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user,
  })
  const [found] = docs
  if (!found) return null
  sees(shown('topics', found.id), listOf('topics', 'topic', found.id))
  const children = await payload.find({
    collection: 'topics',
    where: { parent: { equals: found.id } },
    pagination: false,
    depth: 0,
    sort: 'iv3',
    select: { name: true, slug: true },
    overrideAccess: false,
    user,
  })
  sees(...children.docs.map(({ id }) => shown('topics', id)))
  const parentId = idOf(found.parent)
  const parents = await findTopicLinks(reader, parentId === null ? [] : [parentId])
  return {
    ids: [found.id, ...children.docs.map(({ id }) => id)],
    topic: {
      name: found.name,
      slug: found.slug,
      description: found.description || null,
      iv3: found.iv3 || null,
      parent: parents.get(parentId ?? '') ?? null,
      children: children.docs.map(({ name, slug: childSlug }) => ({ name, slug: childSlug })),
    },
  }
}
