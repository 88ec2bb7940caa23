import type { DossierTile } from '@/decisions/view'
import type { SiteContext } from '../site-context'

import { dossiersAddress } from '../addresses'
import { SitePage } from '../document/page-frame'
import { DossierTiles } from '../dossiers/dossier-tile'

export type DossiersPageProps = { site: SiteContext; dossiers: readonly DossierTile[] }

export function DossiersPage({ site, dossiers }: DossiersPageProps) {
  const running = dossiers.filter(({ status }) => status === 'loopt')
  const closed = dossiers.filter(({ status }) => status === 'afgerond')
  return (
    <SitePage
      site={site}
      section="dossiers"
      head={{
        title: 'Dossiers',
        description: 'Alle onderwerpen waarover gemeenten besluiten, met hun tijdlijn.',
        canonical: `${site.origin}${dossiersAddress}`,
      }}
    >
      <div className="wrap">
        <header className="page-head">
          <h1>Dossiers</h1>
          <p className="lead">
            Elk dossier gaat over één onderwerp, van het eerste plan tot en met de uitvoering.
          </p>
        </header>
        <section className="block" aria-labelledby="lopend">
          <h2 className="rubric" id="lopend">
            Lopende dossiers
          </h2>
          <DossierTiles dossiers={running} emptyText="Er loopt nu geen dossier." />
        </section>
        {closed.length > 0 ? (
          <section className="block" aria-labelledby="afgerond">
            <h2 className="rubric" id="afgerond">
              Afgeronde dossiers
            </h2>
            <DossierTiles dossiers={closed} emptyText="" />
          </section>
        ) : null}
      </div>
    </SitePage>
  )
}
