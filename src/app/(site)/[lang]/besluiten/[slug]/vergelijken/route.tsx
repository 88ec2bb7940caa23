import { findDecision, shownDay } from '@/decisions/api'
import { findVoices } from '@/publishing/api'
import { compareStep } from '@/publishing/view'
import { compareDecisionAddress, decisionAddress } from '@/site/addresses'
import { ComparePage } from '@/site/pages/compare-page'
import { readingPage } from '@/site/visitor/reading-page'

import { findCouncils } from '../../../councils'

export const GET = readingPage<{ slug: string }>({
  address: ({ slug }) => compareDecisionAddress(slug),
  make: async (visit, { slug }, site) => {
    const found = await findDecision(visit, slug)
    if (!found) return null
    const { id, decision, municipalityIds } = found
    const seatsDay = decision.when.sortTo ?? decision.when.sortFrom ?? visit.today
    const decisions = new Map([[id, slug]])
    const { stances } = await findVoices(visit, { dossiers: new Map(), decisions, seatsDay })
    const councils = await findCouncils(visit, municipalityIds, seatsDay)
    return (
      <ComparePage
        site={site}
        about={{ kind: 'besluit', title: decision.title, href: decisionAddress(slug) }}
        path={compareDecisionAddress(slug)}
        councils={councils.map((council) => compareStep(council, { step: decision, stances }))}
        seatsDay={shownDay(seatsDay)}
      />
    )
  },
})
