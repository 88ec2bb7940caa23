import type { Examples } from '../preview/example'

import { sampleConsent } from '../newsletter/newsletter.examples'
import { capelleDossier, capelleParties, capelleStances } from '../preview/capelle'
import { gemertBakelDossier, gemertBakelParties, gemertBakelStances } from '../preview/gemert-bakel'
import { teasers } from '../preview/posts'
import { sampleSite } from '../preview/sample'
import { voorbeeldParties } from '../preview/voorbeeldstad'
import { voorbeeldDossier } from '../preview/voorbeeldstad-dossier'
import { voorbeeldStances } from '../preview/voorbeeldstad-stances'

import { DossierPage } from './dossier-page'

const site = sampleSite()

export const dossierPageExamples = {
  'dossier-gemert': (
    <DossierPage
      site={site}
      dossier={gemertBakelDossier}
      parties={gemertBakelParties}
      stances={gemertBakelStances}
      posts={teasers.slice(0, 1)}
      consentText={sampleConsent}
    />
  ),
  'dossier-voorbeeldstad': (
    <DossierPage
      site={site}
      dossier={voorbeeldDossier}
      parties={voorbeeldParties}
      stances={voorbeeldStances}
      posts={teasers.slice(1, 2)}
      consentText={sampleConsent}
    />
  ),
  'dossier-capelle': (
    <DossierPage
      site={sampleSite('2016-02-16')}
      dossier={capelleDossier}
      parties={capelleParties}
      stances={capelleStances}
      posts={[]}
      consentText={sampleConsent}
    />
  ),
} satisfies Examples
