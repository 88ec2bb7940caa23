import type { SearchView } from './search-view'

import { hitKindWords, markedPieces } from './search-view'

export function SearchResults({ search }: { search: SearchView }) {
  const { query, total, hits, nextPath } = search
  if (query === '') return null
  if (hits.length === 0) {
    return (
      <div className="empty">
        <p>
          Niets gevonden voor <b>{query}</b>.
        </p>
        <p>Probeer een ander woord, of kijk bij een dossier of een gemeente.</p>
      </div>
    )
  }
  return (
    <>
      <p className="soft">
        {total === 1 ? '1 resultaat' : `${total.toLocaleString('nl-NL')} resultaten`} voor{' '}
        <b>{query}</b>
      </p>
      <ol className="hits">
        {hits.map((hit) => (
          <li key={hit.path}>
            <h2>
              <a href={hit.path}>
                <Marked text={hit.title} query={query} />
              </a>
            </h2>
            <p className="meta">{[hitKindWords[hit.kind], ...hit.facts].join(' · ')}</p>
            {hit.excerpt === '' ? null : (
              <p>
                <Marked text={hit.excerpt} query={query} />
              </p>
            )}
          </li>
        ))}
      </ol>
      {nextPath ? (
        <p className="actions">
          <a className="button quiet" href={nextPath}>
            Meer resultaten
          </a>
        </p>
      ) : null}
    </>
  )
}

function Marked({ text, query }: { text: string; query: string }) {
  return markedPieces(text, query).map(({ text: piece, isHit }, index) =>
    isHit ? <mark key={index}>{piece}</mark> : piece,
  )
}
