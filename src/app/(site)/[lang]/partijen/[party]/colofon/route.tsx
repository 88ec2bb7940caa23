import { findParty } from '@/parties/api'
import { partyPageAddress } from '@/site/addresses'
import { ColophonPage } from '@/site/pages/colophon-page'
import { readingPage } from '@/site/visitor/reading-page'

export const GET = readingPage<{ party: string }>({
  address: ({ party }) => partyPageAddress(party, 'colofon'),
  make: async (visit, { party: slug }, site) => {
    const party = await findParty(visit, { slug })
    return party && <ColophonPage site={site} party={party.site} imprint={party.imprint} />
  },
})
