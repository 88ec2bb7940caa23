import type { PublicAddress } from '@/platform/public-address'
import type { Reader } from '@/platform/reader'

import { findPlaces } from '@/parties/api'
import { anyOf } from '@/platform/reading-tags'
import { idsOf } from '@/platform/relation'

import { followUpStates } from './decision-words'

const folders = {
  dossiers: '/dossiers/',
  decisions: '/besluiten/',
  topics: '/themas/',
  organisations: '/organisaties/',
} as const

/** Every page of this domain. */
export async function findFactAddresses(reader: Reader): Promise<PublicAddress[]> {
  const { payload, user, sees } = reader
  const found: PublicAddress[] = await findFollowUpAddresses(reader)
  for (const collection of ['dossiers', 'decisions', 'topics', 'organisations'] as const) {
    sees(anyOf(collection))
    const { docs } = await payload.find({
      collection,
      pagination: false,
      depth: 0,
      select: { slug: true, updatedAt: true },
      overrideAccess: false,
      user,
    })
    found.push(
      ...docs.map(({ slug, updatedAt }) => ({
        path: `${folders[collection]}${slug}`,
        changedAt: updatedAt,
      })),
    )
  }
  return found
}

/** The lists of promises and questions of municipalities that have any; `findFactAddresses` notes what it looks at. */
async function findFollowUpAddresses(reader: Reader): Promise<PublicAddress[]> {
  const { payload, user } = reader
  const { docs } = await payload.find({
    collection: 'decisions',
    where: { 'followUp.state': { in: [...followUpStates] } },
    pagination: false,
    depth: 0,
    sort: '-updatedAt',
    select: { municipalities: true, updatedAt: true },
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
