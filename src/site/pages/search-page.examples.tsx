import type { Examples } from '../preview/example'

import { sampleSite } from '../preview/sample'
import { sampleSearch } from '../search/search.examples'

import { SearchPage } from './search-page'

const site = sampleSite()

export const searchPageExamples = {
  zoeken: <SearchPage site={site} search={sampleSearch} />,
  'zoeken-begin': (
    <SearchPage site={site} search={{ query: '', total: 0, hits: [], nextPath: null }} />
  ),
  'zoeken-niets': (
    <SearchPage site={site} search={{ query: 'xyzzy', total: 0, hits: [], nextPath: null }} />
  ),
} satisfies Examples
