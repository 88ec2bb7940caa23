import { findFollowUps } from '@/decisions/api'
import { pageFrom } from '@/platform/paging'
import { followUpsAddress } from '@/site/addresses'
import { FollowUpsPage } from '@/site/pages/follow-ups-page'
import { readingPage } from '@/site/visitor/reading-page'

export const GET = readingPage<{ slug: string }, 'soort' | 'partij' | 'pagina'>({
  address: ({ slug }) => followUpsAddress(slug),
  asks: ['soort', 'partij', 'pagina'],
  make: async (visit, { slug }, site, { soort, partij, pagina }) => {
    const asked = { kind: soort, party: partij }
    const list = await findFollowUps(visit, slug, asked, pageFrom(pagina))
    return list && <FollowUpsPage site={site} list={list} />
  },
})
