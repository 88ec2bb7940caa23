import type { PublicAddress } from '@/platform/public-address'
import type { Reader } from '@/platform/reader'

import { anyOf } from '@/platform/reading-tags'

const folders = {
  municipalities: '/gemeenten/',
  parties: '/partijen/',
  people: '/personen/',
} as const

/** Every page of this domain. */
export async function findPartyAddresses({
  payload,
  user,
  sees,
}: Reader): Promise<PublicAddress[]> {
  const found: PublicAddress[] = []
  for (const collection of ['municipalities', 'parties', 'people'] as const) {
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
