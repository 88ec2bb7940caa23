import type { Visit } from '@/site/visitor/visit'

import {
  countStepParts,
  findComparedAddresses,
  findFactAddresses,
  findStepAddresses,
} from '@/decisions/api'
import { findPartyAddresses } from '@/parties/api'
import { withQuery } from '@/platform/asked'
import { pageFrom } from '@/platform/paging'
import { findPostAddresses, findSpokenOf } from '@/publishing/api'
import { openDataAddress, retentionAddress } from '@/site/addresses'
import { sitemap, sitemapIndex } from '@/site/feeds/sitemap'
import { readingPage } from '@/site/visitor/reading-page'

const address = '/sitemap.xml'
/** The part that holds everything but the steps; the others are numbered. */
const besides = 'overig'

/** One file while all steps fit in one part, a list of parts afterwards. */
export const GET = readingPage({
  address: () => address,
  asks: ['deel'],
  make: async (visit, _, { origin }, { deel }) => {
    if (deel === besides) return sitemap(origin, await findOthers(visit))
    const part = pageFrom(deel)
    const parts = await countStepParts(visit)
    if (part > parts) return null
    if (deel !== undefined) return sitemap(origin, await findStepAddresses(visit, part))
    if (parts === 1)
      return sitemap(origin, [
        ...(await findOthers(visit)),
        ...(await findStepAddresses(visit, part)),
      ])
    const numbers = Array.from({ length: parts }, (__, index) => String(index + 1))
    return sitemapIndex(
      origin,
      [besides, ...numbers].map((part) => withQuery(address, { deel: part })),
    )
  },
})

async function findOthers(visit: Visit) {
  const posts = await findPostAddresses(visit)
  const facts = await findFactAddresses(visit)
  const parties = await findPartyAddresses(visit)
  const compared = await findComparedAddresses(visit, await findSpokenOf(visit))
  return [
    ...parties,
    ...facts,
    ...posts,
    ...compared,
    { path: openDataAddress },
    { path: retentionAddress },
  ]
}
