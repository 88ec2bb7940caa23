import { findPerson } from '@/parties/api'
import { findPosts } from '@/publishing/api'
import { personAddress } from '@/site/addresses'
import { PersonPage } from '@/site/pages/person-page'
import { readingPage } from '@/site/visitor/reading-page'

export const GET = readingPage<{ slug: string }>({
  address: ({ slug }) => personAddress(slug),
  make: async (visit, { slug }, site) => {
    const found = await findPerson(visit, slug)
    if (!found) return null
    const posts = await findPosts(visit, { person: found.id }, { limit: 30 })
    return (
      <PersonPage site={site} person={found.person} posts={posts.map(({ teaser }) => teaser)} />
    )
  },
})
