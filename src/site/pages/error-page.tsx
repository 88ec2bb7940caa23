import type { SiteContext } from '../site-context'

import { homeAddress } from '../addresses'
import { SitePage } from '../document/page-frame'

type Props = {
  site: SiteContext
  /** What an administrator can find it by in the log. */
  reference?: string
}

export function ErrorPage({ site, reference }: Props) {
  return (
    <SitePage
      site={site}
      head={{ title: 'Er ging iets mis', description: 'Er ging iets mis.', isIndexed: false }}
    >
      <div className="wrap narrow">
        <header className="page-head">
          <p className="kicker">Foutcode 500</p>
          <h1>Er ging iets mis</h1>
          <p className="lead">
            Dat ligt aan ons, niet aan u. Probeer het over een paar minuten nog eens.
          </p>
          {reference ? <p className="small soft">Kenmerk: {reference}</p> : null}
          <p className="actions">
            <a className="button" href={homeAddress}>
              Naar de voorpagina
            </a>
          </p>
        </header>
      </div>
    </SitePage>
  )
}
