import { findIssues } from '@/newsletter/api'
import { findParty } from '@/parties/api'
import { pageFrom } from '@/platform/paging'
import { archiveAddress } from '@/site/addresses'
import { ArchivePage } from '@/site/pages/archive-page'
import { readingPage } from '@/site/visitor/reading-page'

export const GET = readingPage<Record<string, string>, 'pagina' | 'partij'>({
  address: () => archiveAddress,
  asks: ['partij', 'pagina'],
  make: async (visit, _, site, { partij, pagina }) => {
    const party = partij === undefined ? null : await findParty(visit, { slug: partij })
    if (partij !== undefined && party === null) return null
    const found = await findIssues(visit, { party: party?.id ?? null, page: pageFrom(pagina) })
    return (
      found && (
        <ArchivePage
          site={site}
          party={party?.site ?? null}
          issues={found.issues}
          paging={found.paging}
        />
      )
    )
  },
})
