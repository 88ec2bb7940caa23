import { findActiveTiles, findMunicipalityTiles, findNextUp } from '@/decisions/api'
import { countVoices, findPosts } from '@/publishing/api'
import { homeAddress } from '@/site/addresses'
import { HomePage } from '@/site/pages/home-page'
import { readingPage } from '@/site/visitor/reading-page'

/** Fills the rows of two, three and four tiles alike. */
const dossiersShown = 12

export const GET = readingPage({
  address: () => homeAddress,
  make: async (visit, _, site) => {
    const latest = await findPosts(visit, 'all', { limit: 12 })
    const running = await findActiveTiles(visit, { limit: dossiersShown })
    return (
      <HomePage
        site={site}
        latest={latest.map(({ teaser }) => teaser)}
        next={await findNextUp(visit, { municipality: null })}
        dossiers={await countVoices(visit, running.tiles)}
        hasMoreDossiers={running.hasMore}
        municipalities={await findMunicipalityTiles(visit)}
      />
    )
  },
})
