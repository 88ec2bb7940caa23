import type { Reader } from '@/platform/reader'
import type { Resource } from './resources'

import { isRemoved } from '@/platform/removals/find-removals.query'

import { identifierIn } from './identifier'
import { itemsOf } from './items/item'
import { postOfStance } from './items/stance-id'
import { findPartySlugs } from './find-party-slugs.query'
import { publicOnly } from './where-asked.query'

export type FoundItem =
  | { kind: 'found'; item: unknown }
  /** Was public, and is no more. */
  | { kind: 'gone' }
  /** Also for what is not public yet: nobody can tell it from what was never made. */
  | { kind: 'missing' }

/** One item by its id, or where it has one by its slug. */
export async function findItem(
  reader: Reader,
  resource: Resource,
  { id, origin }: { id: string; origin: string },
): Promise<FoundItem> {
  const { payload, user } = reader
  const identifier = identifierIn(resource.name === 'stances' ? (postOfStance(id) ?? '') : id)
  if (identifier === null || (identifier.kind === 'slug' && !resource.hasSlug))
    return { kind: 'missing' }
  const { docs } = await payload.find({
    collection: resource.collection,
    where: {
      and: [...publicOnly(resource), { [identifier.kind]: { equals: identifier.value } }],
    },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user,
  })
  const [doc] = docs.map((found) => ({ ...found }))
  const making = { origin, partySlugs: await findPartySlugs(reader, resource, doc ? [doc] : []) }
  const items = doc ? itemsOf(doc, { resource, making }) : []
  const item = resource.name === 'stances' ? items.find((one) => one.id === id) : items[0]
  if (item) return { kind: 'found', item }
  const isGone = await isRemoved(payload, { collection: resource.removedAs, itemId: id })
  return { kind: isGone ? 'gone' : 'missing' }
}
