import { findAgenda, findDossierTiles, findMunicipalityTiles } from '@/decisions/api'
import { nextUp } from '@/decisions/view'
import { countVoices, findPosts } from '@/publishing/api'
import { homeAddress } from '@/site/addresses'
import { HomePage } from '@/site/pages/home-page'
import { readingPage } from '@/site/visitor/reading-page'

export const GET = readingPage({
  address: () => homeAddress,
  make: async (visit, _, site) => {
    const latest = await findPosts(visit, 'all', { limit: 12 })
    const agenda = await findAgenda(visit, { from: visit.today })
    const running = await findDossierTiles(visit, { status: 'loopt' })
    const agendaItems = agenda.map(({ item }) => item)
    return (
      <HomePage
        site={site}
        latest={latest.map(({ teaser }) => teaser)}
        next={nextUp(agendaItems, visit.today)}
        dossiers={await countVoices(visit, running)}
        municipalities={await findMunicipalityTiles(visit)}
      />
    )
  },
})
