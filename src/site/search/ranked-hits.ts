import type { FactsByWords } from '@/decisions/api'
import type { PostTeaser } from '@/publishing/view'
import type { SearchHit, SearchView } from './search-view'

import { decisionAddress, dossierAddress, postAddress, searchFor } from '../addresses'

type Found = FactsByWords & { posts: readonly PostTeaser[] }
type Asked = { query: string; words: readonly string[]; page: number }

const hitsOnPage = 20
const maxExcerpt = 240

/** The hits of all kinds in one list: words in a title count double, and what is newer goes first on a tie. */
export function searchView({ query, words, page }: Asked, found: Found): SearchView {
  const hits = [
    ...found.dossiers.map(dossierHit),
    ...found.posts.map(postHit),
    ...found.steps.map(stepHit),
  ]
  const ranked = hits.toSorted((a, b) => rank(b, words) - rank(a, words) || newest(a, b))
  const from = (page - 1) * hitsOnPage
  const shown = ranked.slice(from, from + hitsOnPage)
  return {
    query,
    total: ranked.length,
    hits: shown.map(({ hit }) => hit),
    nextPath: ranked.length > from + hitsOnPage ? `${searchFor(query)}&pagina=${page + 1}` : null,
  }
}

type Candidate = { hit: SearchHit; day: string }

function dossierHit({ tile, lead }: FactsByWords['dossiers'][number]): Candidate {
  const hit: SearchHit = {
    kind: 'dossier',
    title: tile.title,
    path: dossierAddress(tile.slug),
    excerpt: shortened(lead),
    facts: tile.municipalities.map(({ name }) => name),
  }
  return { hit, day: tile.latest?.when.sortFrom ?? '' }
}

function postHit({ title, slug, lead, party, publishedOn }: PostTeaser): Candidate {
  const hit: SearchHit = {
    kind: 'bericht',
    title,
    path: postAddress({ party: party.slug, slug }),
    excerpt: shortened(lead),
    facts: [party.name, publishedOn.text],
  }
  return { hit, day: publishedOn.sortFrom ?? '' }
}

function stepHit(step: FactsByWords['steps'][number]): Candidate {
  const { title, slug, summary, bodyName, municipality, when } = step
  const hit: SearchHit = {
    kind: 'besluit',
    title,
    path: decisionAddress(slug),
    excerpt: shortened(summary ?? ''),
    facts: [bodyName, municipality?.name, when.text].filter(
      (fact) => fact !== null && fact !== undefined,
    ),
  }
  return { hit, day: when.sortFrom ?? '' }
}

function rank({ hit }: Candidate, words: readonly string[]): number {
  const title = hit.title.toLocaleLowerCase('nl')
  return words.filter((word) => title.includes(word)).length
}

const newest = (a: Candidate, b: Candidate): number => b.day.localeCompare(a.day)

function shortened(text: string): string {
  if (text.length <= maxExcerpt) return text
  return `${text.slice(0, maxExcerpt).replace(/\s+\S*$/, '')} …`
}
