import { findDossier } from '@/decisions/api'
import { wordingFor } from '@/newsletter/view'
import { findParties } from '@/parties/api'
import { findVoices } from '@/publishing/api'
import { dossierAddress } from '@/site/addresses'
import { DossierPage } from '@/site/pages/dossier-page'
import { readingPage } from '@/site/visitor/reading-page'

export const GET = readingPage<{ slug: string }>({
  address: ({ slug }) => dossierAddress(slug),
  make: async (visit, { slug }, site) => {
    const found = await findDossier(visit, slug)
    if (!found) return null
    const { id, dossier, steps, municipalityIds } = found
    const seatsDay = found.lastDay ?? visit.today
    const parties = await findParties(visit, { municipalities: municipalityIds }, seatsDay)
    const { posts, stances } = await findVoices(visit, {
      dossiers: new Map([[id, slug]]),
      decisions: new Map(steps.map((found) => [found.id, found.step.slug])),
      seatsDay,
    })
    return (
      <DossierPage
        site={site}
        dossier={dossier}
        parties={parties.map(({ mark }) => mark)}
        stances={stances}
        posts={posts.map(({ teaser }) => teaser)}
        consentText={wordingFor({ kind: 'dossier', name: dossier.title }).text}
      />
    )
  },
})
