import type { ShownSource } from '@/decisions/view'

/** Where a reader can check it. A source without a link stays a source. */
export function SourcesList({ sources }: { sources: readonly ShownSource[] }) {
  return (
    <ol className="sources">
      {sources.map((source) => (
        <li key={`${source.title} ${source.url ?? ''}`}>
          <SourceLine source={source} />
        </li>
      ))}
    </ol>
  )
}

export function SourceLine({ source }: { source: ShownSource }) {
  const facts = [
    source.publisher,
    source.accessedOn === null ? null : `bekeken op ${source.accessedOn}`,
  ].filter((fact) => fact !== null)
  return (
    <>
      {source.url === null ? <span>{source.title}</span> : <a href={source.url}>{source.title}</a>}
      {facts.length > 0 ? <span className="soft"> {facts.join(', ')}</span> : null}
    </>
  )
}
