import { findCalendar } from '@/decisions/api'
import { findPlace } from '@/parties/api'
import { agendaFeedInAddress } from '@/site/addresses'
import { calendar } from '@/site/feeds/calendar'
import { readingPage } from '@/site/visitor/reading-page'

export const GET = readingPage<{ slug: string }>({
  address: ({ slug }) => agendaFeedInAddress(slug),
  make: async (visit, { slug }, { origin }) => {
    const place = await findPlace(visit, slug)
    if (!place) return null
    const items = await findCalendar(visit, { municipality: place.id })
    return calendar({ title: `Agenda van ${place.name}`, origin, items })
  },
})
