import type { Examples } from '../preview/example'
import type { SearchView } from './search-view'

import { SearchForm } from './search-form'
import { SearchResults } from './search-results'

export const sampleSearch: SearchView = {
  query: 'mantelzorg',
  total: 1204,
  hits: [
    {
      kind: 'organisatie',
      title: 'Steunpunt Mantelzorg Gemert-Bakel',
      path: '/organisaties/steunpunt-mantelzorg',
      excerpt: '',
      facts: [],
    },
    {
      kind: 'bericht',
      title: 'Welzijn blijft, alleen het bureau verandert',
      path: '/partijen/dorpspartij/welzijn-blijft',
      excerpt:
        'LEVgroep levert maatschappelijk werk en steun aan mantelzorgers. Mantelzorg blijft ook na 1 januari bestaan.',
      facts: ['Dorpspartij', 'Gemert-Bakel', '18 juni 2020'],
    },
    {
      kind: 'dossier',
      title: 'Welzijnswerk vanaf 2017: naar een gemeentelijke stichting?',
      path: '/dossiers/welzijnswerk-capelle-2017',
      excerpt:
        'De kwartiermaker deed aanbevelingen over sociale teams, buurtmoeders en mantelzorg.',
      facts: ['Capelle aan den IJssel'],
    },
  ],
  nextPath: '/zoeken?q=mantelzorg&pagina=2',
}

export const searchExamples = {
  formulier: (
    <SearchForm label="Waar zoekt u naar?" hint="Bijvoorbeeld mantelzorg" id="zoek-voorbeeld" />
  ),
  resultaten: <SearchResults search={sampleSearch} />,
  niets: <SearchResults search={{ query: 'xyzzy', total: 0, hits: [], nextPath: null }} />,
} satisfies Examples
