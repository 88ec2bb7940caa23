import type { Reader } from '@/platform/reader'
import type { Asked, Refused } from './asking/asked'
import type { Cursor, Place } from './asking/cursor'
import type { Making, Stored } from './items/making'
import type { Named } from './find-named.query'
import type { Resource } from './resources'

import { findRemovals } from '@/platform/removals/find-removals.query'

import { pageOf } from './asking/walk'
import { itemsOf, removedItem } from './items/item'
import { behindStancesOf } from './items/stance-id'
import { findAbout } from './find-about.query'
import { findNamed } from './find-named.query'
import { findNextUpdatedSince } from './find-next-updated-since.query'
import { findPartySlugs } from './find-party-slugs.query'
import { orderOf, whereAsked } from './where-asked.query'

export type FoundList = { items: unknown[]; next: Cursor | null; nextUpdatedSince: string }

type Placed = Place & { item: unknown }
type Question = { asked: Asked; origin: string; now: Date }

/** One page of a resource, through a visitor's eyes. */
export async function findList(
  reader: Reader,
  resource: Resource,
  { asked, origin, now }: Question,
): Promise<FoundList | Refused> {
  const named = await findNamed(reader, resource, asked.items)
  if ('parameter' in named) return named
  // Before the items are read: what changes in between is then seen twice, and not missed.
  const nextUpdatedSince =
    asked.cursor?.nextUpdatedSince ?? (await findNextUpdatedSince(reader, resource, now))

  const docs = await findDocuments(reader, { resource, asked, named })
  const making = { origin, partySlugs: await findPartySlugs(reader, resource, docs) }
  const about = await findAbout(reader, named.subjects, docs)
  const living = docs.flatMap((doc) => placedItems(doc, { resource, asked, about, making }))
  const gone = asked.updatedSince === null ? [] : await findGone(reader, resource, asked)
  const { page, next } = pageOf({
    items: [...living, ...gone],
    reach: reachOf(docs, resource, asked),
    cursor: asked.cursor,
    limit: asked.limit,
  })
  return {
    items: page.map(({ item }) => item),
    next: next && { ...next, nextUpdatedSince },
    nextUpdatedSince,
  }
}

/** One for the item of the cursor, and one to know whether there is more. */
const spare = 2

type Asking = { resource: Resource; asked: Asked; named: Named }
type Placing = {
  resource: Resource
  asked: Asked
  /** What a stance must be about; null for anything. */
  about: ReadonlySet<string> | null
  making: Making
}

async function findDocuments(
  { payload, user }: Reader,
  { resource, asked, named }: Asking,
): Promise<Stored[]> {
  const { docs } = await payload.find({
    collection: resource.collection,
    where: whereAsked(resource, asked, named.where),
    sort: [orderOf(resource, asked), 'id'],
    limit: asked.limit + spare,
    pagination: false,
    depth: 0,
    select: withoutFields(resource.leftOut),
    overrideAccess: false,
    user,
  })
  return docs.map((doc) => ({ ...doc }))
}

/** An empty selection would be one of nothing. */
function withoutFields(names: readonly string[]): Record<string, false> | undefined {
  return names.length === 0 ? undefined : Object.fromEntries(names.map((name) => [name, false]))
}

function placedItems(doc: Stored, { resource, asked, about, making }: Placing): Placed[] {
  const at = momentIn(doc, orderOf(resource, asked))
  const items = itemsOf(doc, { resource, making, about })
  // Of a step that has no vote (any more), whoever asks what changed may still have one.
  const isEmptied = items.length === 0 && asked.updatedSince !== null
  if (isEmptied && resource.removedAs === resource.collection)
    return [{ at, id: doc.id, item: removedItem(resource, { id: doc.id, at }) }]
  return items.map((item) => ({ at, id: item.id, item }))
}

async function findGone(
  { payload }: Reader,
  resource: Resource,
  { updatedSince, cursor, limit }: Asked,
): Promise<Placed[]> {
  const removals = await findRemovals(payload, {
    collection: resource.removedAs,
    since: updatedSince ?? '',
    after: cursor && { itemId: cursor.id, removedAt: cursor.at },
    limit: limit + 1,
  })
  return removals.map(({ itemId: id, removedAt: at }) => ({
    at,
    id,
    item: removedItem(resource, { id, at }),
  }))
}

/** Null when the database has no more than what was read. */
function reachOf(docs: readonly Stored[], resource: Resource, asked: Asked): Place | null {
  const last = docs.at(-1)
  if (!last || docs.length < asked.limit + spare) return null
  const id = resource.name === 'stances' ? behindStancesOf(last.id) : last.id
  return { at: momentIn(last, orderOf(resource, asked)), id }
}

const momentIn = (doc: Stored, field: string): string => String(doc[field])
