import type { TimelinePage } from '@/decisions/view'

type Props = {
  pages: readonly TimelinePage[]
  page: number
  addressOf: (page: number) => string
}

/** The parts of a long timeline, each by its years. */
export function TimelinePager({ pages, page, addressOf }: Props) {
  if (pages.length < 2) return null
  return (
    <nav className="pager no-print" aria-label="Delen van de tijdlijn">
      <ul>
        {pages.map((part) => (
          <li key={part.number}>
            <a
              href={`${addressOf(part.number)}#tijdlijn`}
              aria-current={part.number === page ? 'page' : undefined}
            >
              <span>Deel {part.number}</span>
              {yearWords(part) === null ? null : <small>{yearWords(part)}</small>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function yearWords({ from, to }: TimelinePage): string | null {
  if (from === null || to === null) return from ?? to
  return from === to ? from : `${from} – ${to}`
}
