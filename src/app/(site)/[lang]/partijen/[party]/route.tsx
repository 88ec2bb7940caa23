import { findDossierTiles } from '@/decisions/api'
import { wordingFor } from '@/newsletter/view'
import { findParty } from '@/parties/api'
import { countVoices, findPosts, findSubjects } from '@/publishing/api'
import { partyAddress } from '@/site/addresses'
import { PartyPage } from '@/site/pages/party-page'
import { readingPage } from '@/site/visitor/reading-page'

export const GET = readingPage<{ party: string }>({
  address: ({ party }) => partyAddress(party),
  make: async (visit, { party: slug }, site) => {
    const party = await findParty(visit, { slug })
    if (!party) return null
    const latest = await findPosts(visit, { party: party.id }, { limit: 12 })
    const subjects = await findSubjects(visit, party.id, { limit: 12 })
    const tiles = await findDossierTiles(visit, { ids: subjects })
    return (
      <PartyPage
        site={site}
        party={party.site}
        imprint={party.imprint}
        latest={latest.map(({ teaser }) => teaser)}
        dossiers={await countVoices(visit, tiles)}
        consentText={wordingFor({ kind: 'party', name: party.site.name }).text}
      />
    )
  },
})
