import type { MunicipalityTile } from '@/decisions/view'
import type { SiteContext } from '../site-context'

import { municipalitiesAddress } from '../addresses'
import { SitePage } from '../document/page-frame'
import { MunicipalityList } from '../facts/municipality-list'

export type MunicipalitiesPageProps = {
  site: SiteContext
  municipalities: readonly MunicipalityTile[]
}

export function MunicipalitiesPage({ site, municipalities }: MunicipalitiesPageProps) {
  return (
    <SitePage
      site={site}
      head={{
        title: 'Gemeenten',
        description: 'De gemeenten waarvan u hier de besluiten over zorg en welzijn vindt.',
        canonical: `${site.origin}${municipalitiesAddress}`,
      }}
    >
      <div className="wrap">
        <header className="page-head">
          <h1>Gemeenten</h1>
          <p className="lead">Kies uw gemeente. U ziet wat zij besluit en wie wat uitvoert.</p>
        </header>
        <div className="block">
          <MunicipalityList municipalities={municipalities} />
        </div>
      </div>
    </SitePage>
  )
}
