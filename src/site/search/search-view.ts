/** One hit of a search over posts, steps and dossiers. */
export type SearchHit = {
  kind: 'bericht' | 'besluit' | 'dossier'
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
  bericht: 'Bericht',
  besluit: 'Stap',
  dossier: 'Dossier',
}

/** The text in pieces, those that the reader searched for marked. Words of one letter are passed over. */
export function markedPieces(text: string, query: string): { text: string; isHit: boolean }[] {
  const words = query.split(/\s+/).filter((word) => word.length > 1)
  if (words.length === 0) return [{ text, isHit: false }]
  const pattern = new RegExp(`(${words.map(escaped).join('|')})`, 'gi')
  return text
    .split(pattern)
    .map((piece, index) => ({ text: piece, isHit: index % 2 === 1 }))
    .filter(({ text: piece }) => piece !== '')
}

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
