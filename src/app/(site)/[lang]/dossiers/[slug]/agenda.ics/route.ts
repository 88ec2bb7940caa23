import { findAgendaOfDossier, findDossier } from '@/decisions/api'
import { dossierAgendaAddress } from '@/site/addresses'
import { calendar } from '@/site/feeds/calendar'
import { readingPage } from '@/site/visitor/reading-page'

export const GET = readingPage<{ slug: string }>({
  address: ({ slug }) => dossierAgendaAddress(slug),
  make: async (visit, { slug }, { origin }) => {
    const found = await findDossier(visit, slug)
    if (!found) return null
    const items = await findAgendaOfDossier(visit, found.id)
    return calendar({ title: found.dossier.title, origin, items })
  },
})
