import { findFraction, findParty } from '@/parties/api'
import { partyPageAddress } from '@/site/addresses'
import { FractionPage } from '@/site/pages/fraction-page'
import { readingPage } from '@/site/visitor/reading-page'

export const GET = readingPage<{ party: string }>({
  address: ({ party }) => partyPageAddress(party, 'fractie'),
  make: async (visit, { party: slug }, site) => {
    const party = await findParty(visit, { slug })
    if (!party) return null
    const fraction = await findFraction(visit, party.id)
    return <FractionPage site={site} party={party.site} fraction={fraction} />
  },
})
