import { findAgenda } from '@/decisions/api'
import { findAllPlaces } from '@/parties/api'
import { pageFrom, pagingOf, partOn } from '@/platform/paging'
import { agendaInAddress } from '@/site/addresses'
import { AgendaPage, agendaPageSize as size } from '@/site/pages/agenda-page'
import { readingPage } from '@/site/visitor/reading-page'

export const GET = readingPage<{ slug: string }, 'pagina'>({
  address: ({ slug }) => agendaInAddress(slug),
  asks: ['pagina'],
  make: async (visit, { slug }, site, { pagina }) => {
    const places = await findAllPlaces(visit)
    const place = places.find((one) => one.slug === slug)
    if (!place) return null
    const found = await findAgenda(visit, { from: visit.today, municipality: place.id })
    const paging = pagingOf({ page: pageFrom(pagina), total: found.length, size })
    if (!paging) return null
    const items = partOn(found, paging, size).map(({ item }) => item)
    return <AgendaPage site={site} items={items} paging={paging} place={place} places={places} />
  },
})
