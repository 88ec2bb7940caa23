import { findAgenda } from '@/decisions/api'
import { findAllPlaces } from '@/parties/api'
import { agendaAddress } from '@/site/addresses'
import { AgendaPage } from '@/site/pages/agenda-page'
import { readingPage } from '@/site/visitor/reading-page'

export const GET = readingPage({
  address: () => agendaAddress,
  make: async (visit, _, site) => {
    const found = await findAgenda(visit, { from: visit.today })
    const places = await findAllPlaces(visit)
    return <AgendaPage site={site} items={found.map(({ item }) => item)} places={places} />
  },
})
