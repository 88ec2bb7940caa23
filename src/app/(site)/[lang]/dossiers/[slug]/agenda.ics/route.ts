import { findCalendarOfDossier, findDossierAt } from '@/decisions/api'
import { dossierAgendaAddress } from '@/site/addresses'
import { calendar } from '@/site/feeds/calendar'
import { readingPage } from '@/site/visitor/reading-page'

export const GET = readingPage<{ slug: string }>({
  address: ({ slug }) => dossierAgendaAddress(slug),
  make: async (visit, { slug }, { origin }) => {
    const dossier = await findDossierAt(visit, slug)
    if (!dossier) return null
    const items = await findCalendarOfDossier(visit, dossier.id)
    return calendar({ title: dossier.title, origin, items })
  },
})
