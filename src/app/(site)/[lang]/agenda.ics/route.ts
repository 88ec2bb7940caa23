import { findCalendar } from '@/decisions/api'
import { agendaFeedAddress } from '@/site/addresses'
import { calendar } from '@/site/feeds/calendar'
import { siteName } from '@/site/site-context'
import { readingPage } from '@/site/visitor/reading-page'

export const GET = readingPage({
  address: () => agendaFeedAddress,
  make: async (visit, _, { origin }) =>
    calendar({ title: `Agenda van ${siteName}`, origin, items: await findCalendar(visit, {}) }),
})
