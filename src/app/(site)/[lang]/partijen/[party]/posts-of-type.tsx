import type { PostType } from '@/publishing/view'
import type { PartyPostsPageProps } from '@/site/pages/party-posts-page'

import { findParty } from '@/parties/api'
import { pageFrom } from '@/platform/paging'
import { findPostsOnPage } from '@/publishing/api'
import { partyPageAddress } from '@/site/addresses'
import { PartyPostsPage } from '@/site/pages/party-posts-page'
import { readingPage } from '@/site/visitor/reading-page'

/** The page of a party with all its posts of one type. */
export const postsOfType = (page: PartyPostsPageProps['page'], type: PostType) =>
  readingPage<{ party: string }, 'pagina'>({
    address: ({ party }) => partyPageAddress(party, page),
    asks: ['pagina'],
    make: async (visit, { party: slug }, site, { pagina }) => {
      const party = await findParty(visit, { slug })
      if (!party) return null
      const found = await findPostsOnPage(visit, { party: party.id, type }, pageFrom(pagina))
      if (!found) return null
      return (
        <PartyPostsPage
          site={site}
          party={party.site}
          page={page}
          posts={found.posts.map(({ teaser }) => teaser)}
          paging={found.paging}
        />
      )
    },
  })
