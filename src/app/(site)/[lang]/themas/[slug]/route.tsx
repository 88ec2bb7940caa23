import { findTilesOnPage, findTopic } from '@/decisions/api'
import { pageFrom } from '@/platform/paging'
import { countVoices, findPosts } from '@/publishing/api'
import { topicAddress } from '@/site/addresses'
import { TopicPage } from '@/site/pages/topic-page'
import { readingPage } from '@/site/visitor/reading-page'

export const GET = readingPage<{ slug: string }, 'pagina'>({
  address: ({ slug }) => topicAddress(slug),
  asks: ['pagina'],
  make: async (visit, { slug }, site, { pagina }) => {
    const found = await findTopic(visit, slug)
    if (!found) return null
    const dossiers = await findTilesOnPage(visit, { topics: found.ids }, pageFrom(pagina))
    if (!dossiers) return null
    const posts = await findPosts(visit, { topics: found.ids }, { limit: 20 })
    return (
      <TopicPage
        site={site}
        topic={found.topic}
        dossiers={await countVoices(visit, dossiers.tiles)}
        paging={dossiers.paging}
        posts={posts.map(({ teaser }) => teaser)}
      />
    )
  },
})
