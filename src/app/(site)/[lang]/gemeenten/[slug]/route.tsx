import { findAgenda, findMunicipality } from '@/decisions/api'
import { nextUp } from '@/decisions/view'
import { countVoices, findPosts } from '@/publishing/api'
import { municipalityAddress } from '@/site/addresses'
import { MunicipalityPage } from '@/site/pages/municipality-page'
import { readingPage } from '@/site/visitor/reading-page'

export const GET = readingPage<{ slug: string }>({
  address: ({ slug }) => municipalityAddress(slug),
  make: async (visit, { slug }, site) => {
    const found = await findMunicipality(visit, slug)
    if (!found) return null
    const dossiers = await countVoices(visit, found.tiles)
    const agenda = await findAgenda(visit, { from: visit.today, municipality: found.id })
    const posts = await findPosts(visit, { parties: found.partyIds }, { limit: 12 })
    const agendaItems = agenda.map(({ item }) => item)
    return (
      <MunicipalityPage
        site={site}
        municipality={{ ...found.municipality, dossiers }}
        next={nextUp(agendaItems, visit.today)}
        posts={posts.map(({ teaser }) => teaser)}
      />
    )
  },
})
