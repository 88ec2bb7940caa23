import { findPerson } from '@/parties/api'
import { pageFrom } from '@/platform/paging'
import { findPostsOnPage } from '@/publishing/api'
import { personAddress } from '@/site/addresses'
import { PersonPage } from '@/site/pages/person-page'
import { readingPage } from '@/site/visitor/reading-page'

export const GET = readingPage<{ slug: string }, 'pagina'>({
  address: ({ slug }) => personAddress(slug),
  asks: ['pagina'],
  make: async (visit, { slug }, site, { pagina }) => {
    const found = await findPerson(visit, slug)
    if (!found) return null
    const written = await findPostsOnPage(visit, { person: found.id }, pageFrom(pagina))
    if (!written) return null
    return (
      <PersonPage
        site={site}
        person={found.person}
        posts={written.posts.map(({ teaser }) => teaser)}
        paging={written.paging}
      />
    )
  },
})
