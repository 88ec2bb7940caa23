import type { Paging } from '@/platform/paging'

import { pageAddress } from './page-address'

type Props = {
  paging: Paging
  path: string
  /** What else the address asks for, such as a filter; it stays on every page. */
  asked?: Readonly<Record<string, string | undefined>>
  /** The part of the page that holds the list, where it is not the first thing on the page. */
  anchor?: string
}

/** The way through a list of several pages; a list that fits on one has none. */
export function PageLinks({ paging: { page, pageCount }, path, asked = {}, anchor }: Props) {
  if (pageCount === 1) return null
  const hrefOf = (number: number) =>
    `${pageAddress(path, number, asked)}${anchor ? `#${anchor}` : ''}`
  return (
    <nav className="page-links" aria-label="Pagina's">
      {page > 1 ? (
        <a className="button quiet" href={hrefOf(page - 1)} rel="prev">
          Vorige
        </a>
      ) : null}
      <span>
        Pagina {page} van {pageCount}
      </span>
      {page < pageCount ? (
        <a className="button quiet" href={hrefOf(page + 1)} rel="next">
          Volgende
        </a>
      ) : null}
    </nav>
  )
}
