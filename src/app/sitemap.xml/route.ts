import { findComparedAddresses, findFactAddresses } from '@/decisions/api'
import { findPartyAddresses } from '@/parties/api'
import { findPostAddresses, findSpokenOf } from '@/publishing/api'
import { openDataAddress } from '@/site/addresses'
import { sitemap } from '@/site/feeds/sitemap'
import { readingPage } from '@/site/visitor/reading-page'

export const GET = readingPage({
  address: () => '/sitemap.xml',
  make: async (visit, _, { origin }) => {
    const posts = await findPostAddresses(visit)
    const facts = await findFactAddresses(visit)
    const parties = await findPartyAddresses(visit)
    const compared = await findComparedAddresses(visit, await findSpokenOf(visit))
    return sitemap(origin, [...parties, ...facts, ...posts, ...compared, { path: openDataAddress }])
  },
})
