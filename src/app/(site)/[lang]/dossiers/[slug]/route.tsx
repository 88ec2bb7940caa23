import { wordingFor } from '@/newsletter/view'
import { findParties } from '@/parties/api'
import { dossierAddress } from '@/site/addresses'
import { timelineAsked, timelineQuestions } from '@/site/dossiers/timeline-asked'
import { DossierPage } from '@/site/pages/dossier-page'
import { readingPage } from '@/site/visitor/reading-page'

import { readDossier, readTimeline } from '../read-dossier'

export const GET = readingPage<{ slug: string }, (typeof timelineQuestions)[number]>({
  address: ({ slug }) => dossierAddress(slug),
  asks: timelineQuestions,
  make: async (visit, { slug }, site, asked) => {
    const read = await readDossier(visit, slug)
    if (!read) return null
    const { dossier, municipalityIds, stances, posts, seatsDay } = read
    const parties = await findParties(visit, { municipalities: municipalityIds }, seatsDay)
    const { timeline, sources } = await readTimeline(visit, read, timelineAsked(asked))
    return (
      <DossierPage
        site={site}
        dossier={dossier}
        timeline={timeline}
        parties={parties.map(({ mark }) => mark)}
        stances={stances}
        posts={posts.map(({ teaser }) => teaser)}
        sources={sources}
        consentText={wordingFor({ kind: 'dossier', name: dossier.title }).text}
      />
    )
  },
})
