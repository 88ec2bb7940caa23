import { searchAddress } from '../addresses'

type Props = {
  label: string
  query?: string
  hint?: string
  /** Apart from other search forms on the same page. */
  id?: string
}

export function SearchForm({ label, query = '', hint, id = 'zoek' }: Props) {
  const hintId = `${id}-uitleg`
  return (
    <form className="search" action={searchAddress} method="get" role="search">
      <label htmlFor={id}>{label}</label>
      {hint ? (
        <p className="hint" id={hintId}>
          {hint}
        </p>
      ) : null}
      <div className="search-row">
        <input
          id={id}
          name="q"
          type="search"
          defaultValue={query}
          maxLength={200}
          enterKeyHint="search"
          autoComplete="off"
          aria-describedby={hint ? hintId : undefined}
        />
        <button className="button" type="submit">
          Zoeken
        </button>
      </div>
    </form>
  )
}
