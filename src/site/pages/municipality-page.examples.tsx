import type { Examples } from '../preview/example'

import { sampleTasks } from '../facts/task-table.examples'
import { gemertBakel, gemertBakelParties } from '../preview/gemert-bakel'
import { dossierTiles, teasers } from '../preview/posts'
import { onePage, sampleSite } from '../preview/sample'
import { voorbeeldstad } from '../preview/voorbeeldstad'

import { MunicipalityPage } from './municipality-page'

const site = sampleSite()

export const municipalityPageExamples = {
  gemeente: (
    <MunicipalityPage
      site={site}
      paging={onePage}
      municipality={{
        ...gemertBakel,
        province: 'Noord-Brabant',
        succeededBy: null,
        parties: gemertBakelParties,
        bodies: [
          { name: 'College van B en W', slug: 'college', kind: 'college' },
          { name: 'Gemeenteraad', slug: 'gemeenteraad', kind: 'raad' },
          { name: 'Commissie Inwoners', slug: 'commissie-inwoners', kind: 'commissie' },
        ],
        dossiers: dossierTiles.slice(0, 1),
        tasks: sampleTasks,
        openFollowUps: 2,
      }}
      next={[]}
      posts={teasers.slice(0, 1)}
    />
  ),
  'gemeente-leeg': (
    <MunicipalityPage
      site={site}
      paging={onePage}
      municipality={{
        ...voorbeeldstad,
        province: null,
        succeededBy: gemertBakel,
        parties: [],
        bodies: [],
        dossiers: [],
        tasks: [],
        openFollowUps: 0,
      }}
      next={[]}
      posts={[]}
    />
  ),
} satisfies Examples
