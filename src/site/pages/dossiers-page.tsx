import type { DossierTile } from '@/decisions/view'
import type { Paging } from '@/platform/paging'
import type { SiteContext } from '../site-context'

import { dossiersAddress } from '../addresses'
import { SitePage } from '../document/page-frame'
import { DossierTiles } from '../dossiers/dossier-tile'
import { pageAddress, pagedTitle } from '../lists/page-address'
import { PageLinks } from '../lists/page-links'

export type DossiersPageProps = {
  site: SiteContext
  /** Of one page, those that run first. */
  dossiers: readonly DossierTile[]
  paging: Paging
}

export function DossiersPage({ site, dossiers, paging }: DossiersPageProps) {
  const running = dossiers.filter(({ status }) => status === 'loopt')
  const closed = dossiers.filter(({ status }) => status === 'afgerond')
  return (
    <SitePage
      site={site}
      section="dossiers"
      head={{
        title: pagedTitle('Dossiers', paging.page),
        description: 'Alle onderwerpen waarover gemeenten besluiten, met hun tijdlijn.',
        canonical: `${site.origin}${pageAddress(dossiersAddress, paging.page)}`,
      }}
    >
      <div className="wrap">
        <header className="page-head">
          <h1>Dossiers</h1>
          <p className="lead">
            Elk dossier gaat over één onderwerp, van het eerste plan tot en met de uitvoering.
          </p>
        </header>
        {running.length > 0 || paging.page === 1 ? (
          <section className="block" aria-labelledby="lopend">
            <h2 className="rubric" id="lopend">
              Lopende dossiers
            </h2>
            <DossierTiles dossiers={running} emptyText="Er loopt nu geen dossier." />
          </section>
        ) : null}
        {closed.length > 0 ? (
          <section className="block" aria-labelledby="afgerond">
            <h2 className="rubric" id="afgerond">
              Afgeronde dossiers
            </h2>
            <DossierTiles dossiers={closed} emptyText="" />
          </section>
        ) : null}
        <PageLinks path={dossiersAddress} paging={paging} />
      </div>
    </SitePage>
  )
}
