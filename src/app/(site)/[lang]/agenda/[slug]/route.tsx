import { findAgenda } from '@/decisions/api'
import { findAllPlaces } from '@/parties/api'
import { agendaInAddress } from '@/site/addresses'
import { AgendaPage } from '@/site/pages/agenda-page'
import { readingPage } from '@/site/visitor/reading-page'

export const GET = readingPage<{ slug: string }>({
  address: ({ slug }) => agendaInAddress(slug),
  make: async (visit, { slug }, site) => {
    const places = await findAllPlaces(visit)
    const place = places.find((one) => one.slug === slug)
    if (!place) return null
    const found = await findAgenda(visit, { from: visit.today, municipality: place.id })
    return (
      <AgendaPage site={site} items={found.map(({ item }) => item)} place={place} places={places} />
    )
  },
})
