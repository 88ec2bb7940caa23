import { findAgenda } from '@/decisions/api'
import { findAllPlaces } from '@/parties/api'
import { pageFrom, pagingOf, partOn } from '@/platform/paging'
import { agendaAddress } from '@/site/addresses'
import { AgendaPage, agendaPageSize as size } from '@/site/pages/agenda-page'
import { readingPage } from '@/site/visitor/reading-page'

export const GET = readingPage({
  address: () => agendaAddress,
  asks: ['pagina'],
  make: async (visit, _, site, { pagina }) => {
    const found = await findAgenda(visit, { from: visit.today })
    const paging = pagingOf({ page: pageFrom(pagina), total: found.length, size })
    if (!paging) return null
    const items = partOn(found, paging, size).map(({ item }) => item)
    const places = await findAllPlaces(visit)
    return <AgendaPage site={site} items={items} paging={paging} places={places} />
  },
})
