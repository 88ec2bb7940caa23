import type { AgendaItem, DossierTile, MunicipalityTile } from '@/decisions/view'
import type { PostTeaser } from '@/publishing/view'
import type { SiteContext } from '../site-context'

import { agendaAddress, dossiersAddress, feedAddress, homeAddress } from '../addresses'
import { NextUp } from '../agenda/next-up'
import { SitePage } from '../document/page-frame'
import { DossierTiles } from '../dossiers/dossier-tile'
import { MunicipalityList } from '../facts/municipality-list'
import { PostList } from '../posts/post-list'
import { SearchForm } from '../search/search-form'
import { siteName, siteSlogan } from '../site-context'

export type HomePageProps = {
  site: SiteContext
  latest: readonly PostTeaser[]
  next: readonly AgendaItem[]
  dossiers: readonly DossierTile[]
  /** Whether more dossiers run than are shown here. */
  hasMoreDossiers: boolean
  municipalities: readonly MunicipalityTile[]
}

export function HomePage({
  site,
  latest,
  next,
  dossiers,
  hasMoreDossiers,
  municipalities,
}: HomePageProps) {
  return (
    <SitePage
      site={site}
      section="nieuws"
      head={{
        title: siteName,
        description: `${siteSlogan} Lees wat uw gemeente besluit over zorg en welzijn, en wat de partijen ervan vinden.`,
        canonical: `${site.origin}${homeAddress}`,
        feeds: [{ title: `Nieuws op ${siteName}`, href: feedAddress }],
      }}
    >
      <div className="wrap">
        <div className="page-head front">
          <div>
            <h1>Wat besluit uw gemeente over zorg en welzijn?</h1>
            <p className="lead">
              Alle besluiten op één tijdlijn, met ernaast wat de lokale partijen ervan vinden.
            </p>
          </div>
          <SearchForm
            label="Uw gemeente of onderwerp"
            hint="Bijvoorbeeld Lochem of mantelzorg"
            id="zoek-voorpagina"
          />
        </div>
        <div className="columns">
          <section aria-labelledby="nieuws">
            <h2 className="rubric" id="nieuws">
              Laatste nieuws
            </h2>
            <PostList
              posts={latest}
              hasLeadStory
              emptyText="Er is nog geen nieuws. De eerste berichten komen eraan."
            />
          </section>
          <aside className="aside" aria-labelledby="straks">
            <section>
              <h2 className="rubric" id="straks">
                Dit komt eraan
              </h2>
              <NextUp items={next} emptyText="Er staat nu niets gepland." />
              <p className="text-links">
                <a href={agendaAddress}>Hele agenda</a>
              </p>
            </section>
          </aside>
        </div>
        <section className="block" aria-labelledby="dossiers">
          <h2 className="rubric" id="dossiers">
            Lopende dossiers
          </h2>
          <DossierTiles dossiers={dossiers} emptyText="Er loopt nu geen dossier." />
          {hasMoreDossiers ? (
            <p className="text-links block-note">
              <a href={dossiersAddress}>Alle dossiers</a>
            </p>
          ) : null}
        </section>
        <section className="block" aria-labelledby="gemeenten">
          <h2 className="rubric" id="gemeenten">
            Gemeenten
          </h2>
          <MunicipalityList municipalities={municipalities} />
        </section>
      </div>
    </SitePage>
  )
}
