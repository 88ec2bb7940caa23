import type {
  CollectionSlug,
  DataFromCollectionSlug,
  Payload,
  PayloadRequest,
  Where,
} from 'payload'
import type { FoundBy, PersonalPlace } from './places'

import { z } from 'zod'

import { personalPlaces, placesInErasingOrder } from './places'

/** Rows as they lie in the database, hidden fields too. */
export type PersonalRows = Record<string, unknown>[]
export type PersonalData = ReadonlyMap<PersonalPlace, PersonalRows>

type Linking = 'addressHash' | 'consent' | 'delivery' | 'subscriber' | 'subscription'
type LinkedCollection = {
  [Slug in CollectionSlug]: Linking & keyof DataFromCollectionSlug<Slug> extends never
    ? never
    : Slug
}[CollectionSlug]

/** A collection with a link to a reader that is missing from the list does not compile. */
const places: Record<LinkedCollection, { foundBy: FoundBy }> & typeof personalPlaces =
  personalPlaces

const Rows = z.array(z.record(z.string(), z.unknown()))
const Owner = z.object({ addressHash: z.string() })

/** Everything that is held about one reader. Whoever calls has seen proof that it is theirs. */
export async function findPersonalData(
  from: Payload | PayloadRequest,
  subscriber: string,
): Promise<PersonalData> {
  const deliveries = await rowsOf(from, 'deliveries', { subscriber: { equals: subscriber } })
  const [owner] = await rowsOf(from, 'subscribers', { id: { equals: subscriber } })
  const known = Owner.safeParse(owner)
  const wheres: Record<FoundBy, Where | null> = {
    id: { id: { equals: subscriber } },
    subscriber: { subscriber: { equals: subscriber } },
    addressHash: known.success ? { addressHash: { equals: known.data.addressHash } } : null,
    delivery: deliveries.length > 0 ? { delivery: { in: idsIn(deliveries) } } : null,
  }
  const found = new Map<PersonalPlace, PersonalRows>()
  for (const place of placesInErasingOrder) {
    const where = wheres[places[place].foundBy]
    found.set(place, where === null ? [] : await rowsOf(from, place, where))
  }
  return found
}

export function idsIn(rows: PersonalRows): string[] {
  return z
    .array(z.object({ id: z.string() }))
    .parse(rows)
    .map(({ id }) => id)
}

async function rowsOf(
  from: Payload | PayloadRequest,
  collection: PersonalPlace,
  where: Where,
): Promise<PersonalRows> {
  const [payload, req] = 'payload' in from ? [from.payload, from] : [from, undefined]
  const { docs } = await payload.find({
    collection,
    where,
    sort: 'createdAt',
    pagination: false,
    depth: 0,
    showHiddenFields: true,
    // Nobody may read what is held about a reader, but the reader, who proved by a mailed link to be that.
    overrideAccess: true,
    ...(req && { req }),
  })
  return Rows.parse(docs)
}
