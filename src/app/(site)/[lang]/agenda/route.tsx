import { findAgenda } from '@/decisions/api'
import { agendaAddress } from '@/site/addresses'
import { AgendaPage } from '@/site/pages/agenda-page'
import { readingPage } from '@/site/visitor/reading-page'

export const GET = readingPage({
  address: () => agendaAddress,
  make: async (visit, _, site) => {
    const found = await findAgenda(visit, { from: visit.today })
    return <AgendaPage site={site} items={found.map(({ item }) => item)} />
  },
})
