export type KeyFact = { term: string; value: React.ReactNode; note?: React.ReactNode }

/** The questions a citizen comes with, answered before anything has to be read. */
export function KeyFacts({ facts }: { facts: readonly KeyFact[] }) {
  if (facts.length === 0) return null
  return (
    <dl className="key-facts" data-count={facts.length}>
      {facts.map(({ term, value, note }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>
            {value}
            {note ? <span className="key-note">{note}</span> : null}
          </dd>
        </div>
      ))}
    </dl>
  )
}
