import type { Examples } from '../preview/example'

import { sampleTasks } from '../facts/task-table.examples'
import { gemertBakel, gemertBakelParties } from '../preview/gemert-bakel'
import { dossierTiles, teasers } from '../preview/posts'
import { sampleSite } from '../preview/sample'
import { voorbeeldstad } from '../preview/voorbeeldstad'

import { MunicipalityPage } from './municipality-page'

const site = sampleSite()

export const municipalityPageExamples = {
  gemeente: (
    <MunicipalityPage
      site={site}
      municipality={{
        ...gemertBakel,
        province: 'Noord-Brabant',
        succeededBy: null,
        parties: gemertBakelParties,
        bodies: [
          { name: 'College van B en W', kind: 'college' },
          { name: 'Gemeenteraad', kind: 'raad' },
          { name: 'Commissie Inwoners', kind: 'commissie' },
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
