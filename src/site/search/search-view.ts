import { wordForms } from '@/platform/word-forms'

/** One hit of a search over everything that has a page of its own. */
export type SearchHit = {
  kind:
    'gemeente' | 'partij' | 'persoon' | 'organisatie' | 'thema' | 'dossier' | 'bericht' | 'besluit'
  title: string
  path: string
  excerpt: string
  /** Party, body or municipality and date, ready to be read. */
  facts: readonly string[]
}

export type SearchView = {
  /** As typed; empty before the first search. */
  query: string
  total: number
  hits: readonly SearchHit[]
  /** Set when there is a next page of hits. */
  nextPath: string | null
}

export const hitKindWords: Record<SearchHit['kind'], string> = {
  gemeente: 'Gemeente',
  partij: 'Partij',
  persoon: 'Persoon',
  organisatie: 'Organisatie',
  thema: 'Thema',
  bericht: 'Bericht',
  besluit: 'Stap',
  dossier: 'Dossier',
}

/**
 * The text in pieces, those that the reader searched for marked, in the singular as in the plural. Words of one letter
 * are passed over.
 */
export function markedPieces(text: string, query: string): { text: string; isHit: boolean }[] {
  const words = query.split(/\s+/).filter((word) => word.length > 1)
  if (words.length === 0) return [{ text, isHit: false }]
  const forms = words.flatMap((word) => wordForms(word.toLocaleLowerCase('nl')))
  const pattern = new RegExp(`(${forms.map(escaped).join('|')})`, 'gi')
  return text
    .split(pattern)
    .map((piece, index) => ({ text: piece, isHit: index % 2 === 1 }))
    .filter(({ text: piece }) => piece !== '')
}

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
