import { wordingFor } from '@/newsletter/view'
import { findParty } from '@/parties/api'
import { findMoved, findPage, findPost, findPosts, findWithdrawn } from '@/publishing/api'
import { postAddress } from '@/site/addresses'
import { Body } from '@/site/blocks/body'
import { PostPage } from '@/site/pages/post-page'
import { TextPage } from '@/site/pages/text-page'
import { WithdrawnPage } from '@/site/pages/withdrawn-page'
import { readingPage } from '@/site/visitor/reading-page'

const address = ({ party, post }: { party: string; post: string }) =>
  postAddress({ party, slug: post })

export const GET = readingPage<{ party: string; post: string }>({
  address,
  make: async (visit, { party: partySlug, post: slug }, site) => {
    const party = await findParty(visit, { slug: partySlug })
    if (!party) return null
    const found = await findPost(visit, { partyId: party.id, slug })
    if (found) {
      const earlier = { party: party.id, before: found.post.publishedAt }
      const more = await findPosts(visit, earlier, { limit: 3 })
      return (
        <PostPage
          site={site}
          post={found.post}
          body={<Body parts={found.body} today={visit.today} />}
          more={more.map(({ teaser }) => teaser)}
          consentText={wordingFor({ kind: 'party', name: party.site.name }).text}
        />
      )
    }
    const page = await findPage(visit, { party: party.id, slug })
    if (page) {
      return (
        <TextPage
          site={site}
          party={party.site}
          title={page.title}
          lead={null}
          path={address({ party: partySlug, post: slug })}
          body={<Body parts={page.body} today={visit.today} />}
        />
      )
    }
    const withdrawn = await findWithdrawn(visit, { partyId: party.id, slug })
    if (withdrawn)
      return { gone: <WithdrawnPage site={site} party={party.site} post={withdrawn} /> }
    const moved = await findMoved(visit, { partyId: party.id, slug })
    return moved === null ? null : { movedTo: address({ party: partySlug, post: moved }) }
  },
})
