import { findDossier, findVotes, shownDay } from '@/decisions/api'
import { findVoices } from '@/publishing/api'
import { compareDossier } from '@/publishing/view'
import { compareDossierAddress, dossierAddress } from '@/site/addresses'
import { ComparePage } from '@/site/pages/compare-page'
import { readingPage } from '@/site/visitor/reading-page'

import { findCouncils } from '../../../councils'

export const GET = readingPage<{ slug: string }>({
  address: ({ slug }) => compareDossierAddress(slug),
  make: async (visit, { slug }, site) => {
    const found = await findDossier(visit, slug)
    if (!found) return null
    const { id, dossier, municipalityIds } = found
    const seatsDay = found.lastDay ?? visit.today
    const stepIds = found.steps.map((step) => step.id)
    const votes = await findVotes(visit, stepIds, seatsDay)
    const steps = found.steps.map((one) => ({ ...one.step, votes: votes.get(one.id) ?? null }))
    const { stances } = await findVoices(visit, {
      dossiers: new Map([[id, slug]]),
      decisions: new Map(found.steps.map((one) => [one.id, one.step.slug])),
      seatsDay,
    })
    const councils = await findCouncils(visit, municipalityIds, seatsDay)
    return (
      <ComparePage
        site={site}
        about={{ kind: 'dossier', title: dossier.title, href: dossierAddress(slug) }}
        path={compareDossierAddress(slug)}
        councils={councils.map((council) => compareDossier(council, { steps, stances }))}
        seatsDay={shownDay(seatsDay)}
      />
    )
  },
})
