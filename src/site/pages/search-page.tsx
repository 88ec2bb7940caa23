import type { SearchView } from '../search/search-view'
import type { SiteContext } from '../site-context'

import { SitePage } from '../document/page-frame'
import { SearchForm } from '../search/search-form'
import { SearchResults } from '../search/search-results'

export type SearchPageProps = { site: SiteContext; search: SearchView }

/** Kept out of search engines: a list of hits is no page of its own. */
export function SearchPage({ site, search }: SearchPageProps) {
  return (
    <SitePage
      site={site}
      section="zoeken"
      head={{
        title: search.query === '' ? 'Zoeken' : `Zoeken naar ${search.query}`,
        description:
          'Zoek een gemeente, partij of persoon, of in besluiten, dossiers en berichten.',
        isIndexed: false,
      }}
    >
      <div className="wrap list-page">
        <header className="page-head">
          <h1>Zoeken</h1>
          <SearchForm
            label="Waar zoekt u naar?"
            query={search.query}
            hint="Een gemeente, een onderwerp of een naam"
          />
        </header>
        <div className="block" aria-live="polite">
          <SearchResults search={search} />
        </div>
      </div>
    </SitePage>
  )
}
