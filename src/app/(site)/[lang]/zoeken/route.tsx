import { findFactsByWords } from '@/decisions/api'
import { findNamesByWords } from '@/parties/api'
import { searchWords } from '@/platform/search-words'
import { findPosts } from '@/publishing/api'
import { SearchPage } from '@/site/pages/search-page'
import { searchView } from '@/site/search/ranked-hits'
import { passingPage } from '@/site/visitor/reading-page'

/** Of each kind; who finds more than this is better helped by another word. */
const limit = 100

export const GET = passingPage(async (visit, site, request) => {
  const { searchParams } = new URL(request.url)
  const query = (searchParams.get('q') ?? '').trim().slice(0, 200)
  const page = Math.max(1, Math.trunc(Number(searchParams.get('pagina'))) || 1)
  const words = searchWords(query)
  if (words.length === 0) {
    return <SearchPage site={site} search={{ query, total: 0, hits: [], nextPath: null }} />
  }
  const facts = await findFactsByWords(visit, { words, limit })
  const names = await findNamesByWords(visit, { words, limit })
  const posts = await findPosts(visit, { words }, { limit })
  const found = { ...facts, ...names, posts: posts.map(({ teaser }) => teaser) }
  return <SearchPage site={site} search={searchView({ query, words, page }, found)} />
})
