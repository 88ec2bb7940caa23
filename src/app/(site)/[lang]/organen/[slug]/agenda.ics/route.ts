import { findBody, findCalendar } from '@/decisions/api'
import { bodyAgendaAddress } from '@/site/addresses'
import { calendar } from '@/site/feeds/calendar'
import { readingPage } from '@/site/visitor/reading-page'

export const GET = readingPage<{ slug: string }>({
  address: ({ slug }) => bodyAgendaAddress(slug),
  make: async (visit, { slug }, { origin }) => {
    const found = await findBody(visit, slug)
    if (!found) return null
    const { name, municipality } = found.body
    const items = await findCalendar(visit, { body: found.id })
    return calendar({ title: `${name}, ${municipality.name}`, origin, items })
  },
})
