import type { Examples } from '../preview/example'

import { nextUp } from '@/decisions/view'

import { capelle } from '../preview/capelle'
import { gemertBakel } from '../preview/gemert-bakel'
import { dossierTiles, teasers } from '../preview/posts'
import { sampleSite } from '../preview/sample'
import { voorbeeldAgenda } from '../preview/voorbeeldstad-agenda'

import { HomePage } from './home-page'

const site = sampleSite()

export const homeExamples = {
  voorpagina: (
    <HomePage
      site={site}
      hasMoreDossiers
      latest={teasers}
      next={nextUp(voorbeeldAgenda, site.today)}
      dossiers={dossierTiles}
      municipalities={[
        { ...capelle, province: 'Zuid-Holland', partyCount: 9, dossierCount: 1 },
        { ...gemertBakel, province: 'Noord-Brabant', partyCount: 5, dossierCount: 1 },
        { name: 'Lochem', slug: 'lochem', province: 'Gelderland', partyCount: 7, dossierCount: 1 },
        {
          name: 'Meierijstad',
          slug: 'meierijstad',
          province: 'Noord-Brabant',
          partyCount: 1,
          dossierCount: 1,
        },
        {
          name: 'Zutphen',
          slug: 'zutphen',
          province: 'Gelderland',
          partyCount: 10,
          dossierCount: 1,
        },
      ]}
    />
  ),
  'voorpagina-leeg': (
    <HomePage
      site={site}
      hasMoreDossiers={false}
      latest={[]}
      next={[]}
      dossiers={[]}
      municipalities={[]}
    />
  ),
} satisfies Examples
