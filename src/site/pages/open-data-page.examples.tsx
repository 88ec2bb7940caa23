import type { Examples } from '../preview/example'

import { sampleSite } from '../preview/sample'

import { OpenDataPage } from './open-data-page'

export const openDataPageExamples = {
  'open-data': (
    <OpenDataPage
      site={sampleSite()}
      municipality="lochem"
      resources={[
        { name: 'dossiers', description: 'Onderwerpen waarover een gemeente in stappen besluit.' },
        { name: 'decisions', description: 'Stappen in dossiers: besluiten, moties en vragen.' },
      ]}
      licenses={[
        {
          name: 'CC0 1.0',
          url: 'https://creativecommons.org/publicdomain/zero/1.0/deed.nl',
          covers: 'Alle feiten. U hoeft niets te vragen of te noemen.',
        },
      ]}
    />
  ),
} satisfies Examples
