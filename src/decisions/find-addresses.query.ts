import type { PublicAddress } from '@/platform/public-address'
import type { Reader } from '@/platform/reader'

import { findPlaces } from '@/parties/api'
import { anyOf } from '@/platform/reading-tags'
import { idsOf } from '@/platform/relation'

import { followUpStates } from './decision-words'
import { withoutVotes } from './votes/without-votes'

/** Where the facts of a collection stand, and what stands beneath each. */
const folders = {
  dossiers: { path: '/dossiers/', beneath: ['', '/vergelijken'] },
  topics: { path: '/themas/', beneath: [''] },
  organisations: { path: '/organisaties/', beneath: [''] },
  bodies: { path: '/organen/', beneath: [''] },
} as const

/** Every page of this domain but those of the steps, which are many. */
export async function findFactAddresses(reader: Reader): Promise<PublicAddress[]> {
  const { payload, user, sees } = reader
  const found: PublicAddress[] = await findFollowUpAddresses(reader)
  for (const collection of ['dossiers', 'topics', 'organisations', 'bodies'] as const) {
    sees(anyOf(collection))
    const { docs } = await payload.find({
      collection,
      pagination: false,
      depth: 0,
      select: { slug: true, updatedAt: true },
      overrideAccess: false,
      user,
    })
    const { path, beneath } = folders[collection]
    for (const { slug, updatedAt } of docs)
      found.push(
        ...beneath.map((page) => ({ path: `${path}${slug}${page}`, changedAt: updatedAt })),
      )
  }
  return found
}

/** A few thousand take a second to read, and search engines come seldom. */
const stepsInPart = 2000

/** In how many parts the pages of the steps are told. */
export async function countStepParts({ payload, user, sees }: Reader): Promise<number> {
  sees(anyOf('decisions'))
  const { totalDocs } = await payload.count({
    collection: 'decisions',
    overrideAccess: false,
    user,
  })
  return Math.max(1, Math.ceil(totalDocs / stepsInPart))
}

/** One part of the pages of the steps. A new step comes last, so that the parts before it stay as they are. */
export async function findStepAddresses(
  { payload, user, sees }: Reader,
  part: number,
): Promise<PublicAddress[]> {
  sees(anyOf('decisions'))
  const { docs } = await payload.find({
    collection: 'decisions',
    limit: stepsInPart,
    page: part,
    depth: 0,
    sort: ['createdAt', 'slug'],
    select: { slug: true, updatedAt: true, ...withoutVotes },
    overrideAccess: false,
    user,
  })
  return docs.map(({ slug, updatedAt }) => ({ path: `/besluiten/${slug}`, changedAt: updatedAt }))
}

/** Where parties are compared on these steps. On a step that no party spoke of there is only its vote, which its own page shows. */
export async function findComparedAddresses(
  { payload, user, sees }: Reader,
  spokenOf: readonly string[],
): Promise<PublicAddress[]> {
  sees(anyOf('decisions'))
  const { docs } = await payload.find({
    collection: 'decisions',
    where: { id: { in: spokenOf.slice(0, maxCompared) } },
    pagination: false,
    depth: 0,
    select: { slug: true, updatedAt: true, ...withoutVotes },
    overrideAccess: false,
    user,
  })
  return docs.map(({ slug, updatedAt }) => ({
    path: `/besluiten/${slug}/vergelijken`,
    changedAt: updatedAt,
  }))
}

/** A sitemap holds 50,000 addresses, and these are the ones that can be missed best. */
const maxCompared = 5000

/** The lists of promises and questions of municipalities that have any. */
async function findFollowUpAddresses(reader: Reader): Promise<PublicAddress[]> {
  const { payload, user, sees } = reader
  sees(anyOf('decisions'))
  const { docs } = await payload.find({
    collection: 'decisions',
    where: { 'followUp.state': { in: [...followUpStates] } },
    pagination: false,
    depth: 0,
    sort: '-updatedAt',
    select: { municipalities: true, updatedAt: true, ...withoutVotes },
    overrideAccess: false,
    user,
  })
  const newest = new Map<string, string>()
  for (const { municipalities, updatedAt } of docs)
    for (const id of idsOf(municipalities)) if (!newest.has(id)) newest.set(id, updatedAt)
  const places = await findPlaces(reader, [...newest.keys()])
  return [...newest].flatMap(([id, changedAt]) => {
    const slug = places.get(id)?.slug
    return slug ? [{ path: `/gemeenten/${slug}/toezeggingen`, changedAt }] : []
  })
}
