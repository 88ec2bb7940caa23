import type { HistoryView } from '@/decisions/view'
import type { SiteContext } from '../site-context'

import { decisionAddress, decisionHistoryAddress } from '../addresses'
import { SitePage } from '../document/page-frame'
import { ChangeList } from '../history/change-list'
import { pageAddress, pagedTitle } from '../lists/page-address'
import { PageLinks } from '../lists/page-links'
import { Breadcrumbs } from '../shell/breadcrumbs'

export type HistoryPageProps = { site: SiteContext; history: HistoryView }

/** Everything that was ever changed in a step, for whoever wants to check it. */
export function HistoryPage({ site, history }: HistoryPageProps) {
  const { title, slug, municipality, paging, changes } = history
  const address = decisionHistoryAddress(slug)
  return (
    <SitePage
      site={site}
      section="dossiers"
      places={municipality ? [municipality] : []}
      head={{
        title: pagedTitle(`Wijzigingen in: ${title}`, paging.page),
        description: `Wat er veranderd is in ‘${title}’, wanneer, en door welke partij.`,
        // What was wrong must not be found before what is right.
        isIndexed: false,
        canonical: `${site.origin}${pageAddress(address, paging.page)}`,
      }}
    >
      <div className="wrap">
        <header className="page-head">
          <Breadcrumbs crumbs={[{ label: title, href: decisionAddress(slug) }]} />
          <h1>Wat is hier veranderd?</h1>
          <p className="lead">
            Elke partij in de gemeente mag de feiten aanvullen en verbeteren. Hier ziet u elke
            wijziging. <del>Doorgestreept</del> is weg, <ins>onderstreept</ins> is nieuw.
          </p>
        </header>
        <div className="block">
          <ChangeList changes={changes} />
          <PageLinks path={address} paging={paging} />
        </div>
      </div>
    </SitePage>
  )
}
