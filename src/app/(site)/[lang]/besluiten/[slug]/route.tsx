import { findDecision, findShortTimelines } from '@/decisions/api'
import { findParties } from '@/parties/api'
import { findVoices } from '@/publishing/api'
import { decisionAddress } from '@/site/addresses'
import { DecisionPage } from '@/site/pages/decision-page'
import { readingPage } from '@/site/visitor/reading-page'

export const GET = readingPage<{ slug: string }>({
  address: ({ slug }) => decisionAddress(slug),
  make: async (visit, { slug }, site) => {
    const found = await findDecision(visit, slug)
    if (!found) return null
    const { id, decision, dossierIds, municipalityIds } = found
    const seatsDay = decision.when.sortTo ?? decision.when.sortFrom ?? visit.today
    const [firstDossier] = (
      await findShortTimelines(visit, dossierIds.slice(0, 1), seatsDay)
    ).values()
    const parties = await findParties(visit, { municipalities: municipalityIds }, seatsDay)
    const decisions = new Map([[id, slug]])
    const { posts, stances } = await findVoices(visit, { dossiers: new Map(), decisions, seatsDay })
    return (
      <DecisionPage
        site={site}
        decision={decision}
        dossierSteps={firstDossier?.steps ?? []}
        parties={parties.map(({ mark }) => mark)}
        stances={stances}
        posts={posts.map(({ teaser }) => teaser)}
      />
    )
  },
})
