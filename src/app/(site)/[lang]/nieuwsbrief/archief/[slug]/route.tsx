import { findIssue } from '@/newsletter/api'
import { findParty } from '@/parties/api'
import { issueAddress } from '@/site/addresses'
import { IssuePage } from '@/site/pages/issue-page'
import { readingPage } from '@/site/visitor/reading-page'

export const GET = readingPage<{ slug: string }>({
  address: ({ slug }) => issueAddress(slug),
  make: async (visit, { slug }, site) => {
    const found = await findIssue(visit, slug)
    const party = found && (await findParty(visit, { id: found.partyId }))
    return party && <IssuePage site={site} party={party.site} issue={found.issue} />
  },
})
