import type { TimelineAsked } from '@/decisions/view'
import type { Examples } from '../preview/example'
import type { SampleDossier } from '../preview/sample'

import { sampleConsent } from '../newsletter/newsletter.examples'
import { capelleDossier, capelleParties, capelleStances } from '../preview/capelle'
import { dossierInView } from '../preview/dossier-pages'
import { gemertBakelDossier, gemertBakelParties, gemertBakelStances } from '../preview/gemert-bakel'
import { longDossier } from '../preview/long-dossier'
import { teasers } from '../preview/posts'
import { sampleSite } from '../preview/sample'
import { voorbeeldParties } from '../preview/voorbeeldstad'
import { voorbeeldDossier, voorbeeldTies } from '../preview/voorbeeldstad-dossier'
import { voorbeeldStances } from '../preview/voorbeeldstad-stances'

import { DossierEmbedPage } from './dossier-embed-page'
import { DossierPage } from './dossier-page'

const site = sampleSite()

const voorbeeld = (asked: Partial<TimelineAsked> = {}) =>
  dossierInView(voorbeeldDossier, site.today, {
    asked,
    stances: voorbeeldStances,
    ties: voorbeeldTies,
  })

const voorbeeldPage = (asked: Partial<TimelineAsked> = {}) => (
  <DossierPage
    site={site}
    {...voorbeeld(asked)}
    parties={voorbeeldParties}
    stances={voorbeeldStances}
    posts={teasers.slice(1, 2)}
    sources={voorbeeldDossier.sources}
    consentText={sampleConsent}
  />
)

const quietPage = (dossier: SampleDossier, asked: Partial<TimelineAsked> = {}) => (
  <DossierPage
    site={site}
    {...dossierInView(dossier, site.today, { asked })}
    parties={voorbeeldParties}
    stances={[]}
    posts={[]}
    sources={dossier.sources}
    consentText={sampleConsent}
  />
)

const embedded = voorbeeld()

export const dossierPageExamples = {
  'dossier-gemert': (
    <DossierPage
      site={site}
      {...dossierInView(gemertBakelDossier, site.today, { stances: gemertBakelStances })}
      parties={gemertBakelParties}
      stances={gemertBakelStances}
      posts={teasers.slice(0, 1)}
      sources={gemertBakelDossier.sources}
      consentText={sampleConsent}
    />
  ),
  'dossier-voorbeeldstad': voorbeeldPage(),
  'dossier-gekozen': voorbeeldPage({ kind: 'bespreking', order: 'straks-eerst' }),
  'dossier-niets-gekozen': voorbeeldPage({ body: 'rekenkamer', kind: 'bespreking' }),
  'dossier-capelle': (
    <DossierPage
      site={sampleSite('2016-02-16')}
      {...dossierInView(capelleDossier, '2016-02-16', { stances: capelleStances })}
      parties={capelleParties}
      stances={capelleStances}
      posts={[]}
      sources={capelleDossier.sources}
      consentText={sampleConsent}
    />
  ),
  'dossier-lang': quietPage(longDossier, { page: 2 }),
} satisfies Examples

/** Outside the pages: it has no head, no foot and nothing to skip. */
export const dossierEmbedExamples = {
  ingesloten: (
    <DossierEmbedPage
      site={site}
      dossier={embedded.dossier}
      steps={embedded.timeline.part.steps}
      next={embedded.timeline.next}
      stances={voorbeeldStances}
    />
  ),
} satisfies Examples
