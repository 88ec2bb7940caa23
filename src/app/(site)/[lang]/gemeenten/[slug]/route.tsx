import { findMunicipality, findNextUp } from '@/decisions/api'
import { pageFrom } from '@/platform/paging'
import { countVoices, findPosts } from '@/publishing/api'
import { municipalityAddress } from '@/site/addresses'
import { MunicipalityPage } from '@/site/pages/municipality-page'
import { readingPage } from '@/site/visitor/reading-page'

export const GET = readingPage<{ slug: string }, 'pagina'>({
  address: ({ slug }) => municipalityAddress(slug),
  asks: ['pagina'],
  make: async (visit, { slug }, site, { pagina }) => {
    const found = await findMunicipality(visit, slug, pageFrom(pagina))
    if (!found) return null
    const dossiers = await countVoices(visit, found.tiles)
    const posts = await findPosts(visit, { parties: found.partyIds }, { limit: 12 })
    return (
      <MunicipalityPage
        site={site}
        municipality={{ ...found.municipality, dossiers }}
        paging={found.paging}
        next={await findNextUp(visit, { municipality: found.id })}
        posts={posts.map(({ teaser }) => teaser)}
      />
    )
  },
})
