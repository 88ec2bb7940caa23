import type { FactsByWords } from '@/decisions/api'
import type { NamesByWords } from '@/parties/api'
import type { PostTeaser } from '@/publishing/view'
import type { SearchHit, SearchView } from './search-view'

import { searchWords } from '@/platform/search-words'
import { advertisingLabel } from '@/publishing/view'
import { wordForms } from '@/platform/word-forms'

import {
  decisionAddress,
  dossierAddress,
  municipalityAddress,
  organisationAddress,
  partyAddress,
  personAddress,
  postAddress,
  searchFor,
  topicAddress,
} from '../addresses'

type Found = FactsByWords & NamesByWords & { posts: readonly PostTeaser[] }
type Asked = { query: string; words: readonly string[]; page: number }

const hitsOnPage = 20
const maxExcerpt = 240

/**
 * The hits of all kinds in one list. Who types a name wants the page of that name: it goes first when the name holds
 * every word, and before all others when the name is just that. Then come the hits with the most words in their title,
 * and what is newer goes first on a tie.
 */
export function searchView({ query, words, page }: Asked, found: Found): SearchView {
  const hits = [
    ...namedHits(found),
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

/** What a name leads to, in the order in which a reader is likely to mean it. */
function namedHits({ municipalities, parties, people, organisations, topics }: Found): Candidate[] {
  const hits: SearchHit[] = [
    ...municipalities.map(({ name, slug, province }) => ({
      kind: 'gemeente' as const,
      title: name,
      path: municipalityAddress(slug),
      excerpt: '',
      facts: known([province]),
    })),
    ...parties.map(({ name, slug, slogan, municipality }) => ({
      kind: 'partij' as const,
      title: name,
      path: partyAddress(slug),
      excerpt: slogan ?? '',
      facts: known([municipality?.name]),
    })),
    ...people.flatMap(({ name, slug, role }) =>
      slug === null
        ? []
        : [
            {
              kind: 'persoon' as const,
              title: name,
              path: personAddress(slug),
              excerpt: '',
              facts: known([role]),
            },
          ],
    ),
    ...organisations.map(({ name, slug, description }) => ({
      kind: 'organisatie' as const,
      title: name,
      path: organisationAddress(slug),
      excerpt: shortened(description ?? ''),
      facts: [],
    })),
    ...topics.map(({ name, slug, description }) => ({
      kind: 'thema' as const,
      title: name,
      path: topicAddress(slug),
      excerpt: shortened(description ?? ''),
      facts: [],
    })),
  ]
  return hits.map((hit) => ({ hit, day: '' }))
}

const known = (facts: readonly (string | null | undefined)[]): string[] =>
  facts.filter((fact) => fact !== null && fact !== undefined)

function dossierHit(dossier: FactsByWords['dossiers'][number]): Candidate {
  const { title, slug, lead, municipalities, lastDay } = dossier
  const hit: SearchHit = {
    kind: 'dossier',
    title,
    path: dossierAddress(slug),
    excerpt: shortened(lead),
    facts: municipalities.map(({ name }) => name),
  }
  return { hit, day: lastDay ?? '' }
}

function postHit({ title, slug, lead, party, publishedOn, isAdvertising }: PostTeaser): Candidate {
  const hit: SearchHit = {
    kind: 'bericht',
    title,
    path: postAddress({ party: party.slug, slug }),
    excerpt: shortened(lead),
    facts: [...(isAdvertising ? [advertisingLabel] : []), party.name, publishedOn.text],
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
    facts: known([bodyName, municipality?.name, when.text]),
  }
  return { hit, day: when.sortFrom ?? '' }
}

function rank({ hit }: Candidate, words: readonly string[]): number {
  const said = hit.kind === 'gemeente' ? `gemeente ${hit.title}` : hit.title
  const title = said.toLocaleLowerCase('nl')
  const inTitle = words.filter((word) => wordForms(word).some((form) => title.includes(form)))
  if (!namedKinds.has(hit.kind) || inTitle.length < words.length) return inTitle.length
  const isJustThat = searchWords(hit.title).every((word) => words.includes(word))
  return (isJustThat ? 2 : 1) * aboveAllTitles + inTitle.length
}

const namedKinds = new Set<SearchHit['kind']>([
  'gemeente',
  'partij',
  'persoon',
  'organisatie',
  'thema',
])
const aboveAllTitles = 100

const newest = (a: Candidate, b: Candidate): number => b.day.localeCompare(a.day)

function shortened(text: string): string {
  if (text.length <= maxExcerpt) return text
  return `${text.slice(0, maxExcerpt).replace(/\s+\S*$/, '')} …`
}
