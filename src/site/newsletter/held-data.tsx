/** What is held of one kind, as rows of names and values. */
export type HeldDataPart = {
  title: string
  items: readonly (readonly { label: string; value: string }[])[]
}

/** Everything that is held about one reader, to be read; what is empty is said too. */
export function HeldData({ parts }: { parts: readonly HeldDataPart[] }) {
  return parts.map(({ title, items }) => (
    <details className="held" key={title}>
      <summary>
        {title} <span className="soft">({items.length})</span>
      </summary>
      {items.length === 0 ? <p>Hiervan is niets bewaard.</p> : null}
      <ul>
        {items.map((item, index) => (
          <li key={index}>
            <dl className="facts-list">
              {item.map(({ label, value }) => (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
    </details>
  ))
}
