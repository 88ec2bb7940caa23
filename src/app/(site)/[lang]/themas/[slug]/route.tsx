import { findDossierTiles, findTopic } from '@/decisions/api'
import { countVoices, findPosts } from '@/publishing/api'
import { topicAddress } from '@/site/addresses'
import { TopicPage } from '@/site/pages/topic-page'
import { readingPage } from '@/site/visitor/reading-page'

export const GET = readingPage<{ slug: string }>({
  address: ({ slug }) => topicAddress(slug),
  make: async (visit, { slug }, site) => {
    const found = await findTopic(visit, slug)
    if (!found) return null
    const tiles = await findDossierTiles(visit, { topics: found.ids })
    const posts = await findPosts(visit, { topics: found.ids }, { limit: 20 })
    return (
      <TopicPage
        site={site}
        topic={found.topic}
        dossiers={await countVoices(visit, tiles)}
        posts={posts.map(({ teaser }) => teaser)}
      />
    )
  },
})
