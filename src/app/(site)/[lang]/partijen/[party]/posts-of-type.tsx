import type { PostType } from '@/publishing/view'
import type { PartyPostsPageProps } from '@/site/pages/party-posts-page'

import { findParty } from '@/parties/api'
import { findPosts } from '@/publishing/api'
import { partyPageAddress } from '@/site/addresses'
import { PartyPostsPage } from '@/site/pages/party-posts-page'
import { readingPage } from '@/site/visitor/reading-page'

/** The page of a party with all its posts of one type. */
export const postsOfType = (page: PartyPostsPageProps['page'], type: PostType) =>
  readingPage<{ party: string }>({
    address: ({ party }) => partyPageAddress(party, page),
    make: async (visit, { party: slug }, site) => {
      const party = await findParty(visit, { slug })
      if (!party) return null
      const posts = await findPosts(visit, { party: party.id, type }, { limit: 200 })
      return (
        <PartyPostsPage
          site={site}
          party={party.site}
          page={page}
          posts={posts.map(({ teaser }) => teaser)}
        />
      )
    },
  })
