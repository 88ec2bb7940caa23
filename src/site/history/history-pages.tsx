import type { HistoryView } from '@/decisions/view'

import { withQuery } from '@/platform/asked'

import { decisionHistoryAddress } from '../addresses'

type Props = { history: Pick<HistoryView, 'slug' | 'page' | 'pageCount'> }

/** The way to newer and older changes; nothing where one page holds all. */
export function HistoryPages({ history: { slug, page, pageCount } }: Props) {
  if (pageCount === 1) return null
  const address = decisionHistoryAddress(slug)
  const pageAddress = (number: number) =>
    withQuery(address, { pagina: number === 1 ? undefined : String(number) })
  return (
    <nav className="actions text-links" aria-label="Bladzijden met wijzigingen">
      {page > 1 ? (
        <a href={pageAddress(page - 1)} rel="prev">
          Nieuwere wijzigingen
        </a>
      ) : null}
      <span className="soft">
        Bladzijde {page} van {pageCount}
      </span>
      {page < pageCount ? (
        <a href={pageAddress(page + 1)} rel="next">
          Oudere wijzigingen
        </a>
      ) : null}
    </nav>
  )
}
