import type { SiteContext } from '../site-context'

import { agendaAddress, dossiersAddress, homeAddress, municipalitiesAddress } from '../addresses'
import { SitePage } from '../document/page-frame'
import { SearchForm } from '../search/search-form'

export function NotFoundPage({ site }: { site: SiteContext }) {
  return (
    <SitePage
      site={site}
      head={{ title: 'Niet gevonden', description: 'Deze pagina is er niet.', isIndexed: false }}
    >
      <div className="wrap narrow">
        <header className="page-head">
          <p className="kicker">Foutcode 404</p>
          <h1>Deze pagina is er niet</h1>
          <p className="lead">
            Misschien staat er een typefout in het adres, of bestaat de pagina niet meer. Zoek
            gerust verder.
          </p>
          <SearchForm label="Waar zoekt u naar?" />
        </header>
        <ul className="links lined block">
          <li>
            <a href={homeAddress}>Laatste nieuws</a>
          </li>
          <li>
            <a href={dossiersAddress}>Lopende dossiers</a>
          </li>
          <li>
            <a href={municipalitiesAddress}>Gemeenten</a>
          </li>
          <li>
            <a href={agendaAddress}>Agenda</a>
          </li>
        </ul>
      </div>
    </SitePage>
  )
}
