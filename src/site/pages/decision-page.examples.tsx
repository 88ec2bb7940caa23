import type { DecisionView } from '@/decisions/view'
import type { Examples } from '../preview/example'

import { answeredQuestion } from '../preview/follow-ups'
import { sampleDisputes, sampleForce } from '../facts/disputes.examples'
import { sampleHistory } from '../history/history.examples'
import { teasers } from '../preview/posts'
import { day, onePage, sampleSite, vague } from '../preview/sample'
import { samenZorgen, voorbeeldParties, voorbeeldstad } from '../preview/voorbeeldstad'
import { advice, voorbeeldDossier } from '../preview/voorbeeldstad-dossier'
import { voorbeeldStances } from '../preview/voorbeeldstad-stances'
import { voorbeeldVotes } from '../preview/votes'
import { samplePlans } from '../timeline/timeline.examples'

import { DecisionPage } from './decision-page'
import { HistoryPage } from './history-page'

const site = sampleSite()

const bareDecision: DecisionView = {
  ...advice,
  dossiers: [{ title: voorbeeldDossier.title, slug: voorbeeldDossier.slug }],
  meeting: null,
  plans: [],
  force: [],
  effectFrom: null,
  effectUntil: null,
  proposers: [],
  text: null,
  answer: null,
  involved: [],
  amounts: [],
  votes: null,
  relations: [],
  disputes: [],
  sources: [
    {
      title: 'Verslag van de commissie',
      url: null,
      publisher: 'Gemeente Voorbeeldstad',
      accessedOn: null,
    },
  ],
  changes: [],
}

const fullDecision: DecisionView = {
  ...bareDecision,
  title: 'Raad besluit over de buurtteams',
  kind: 'raadsbesluit',
  stage: 'besluit',
  outcome: 'aangenomen',
  isAuthoritative: true,
  bodyName: 'Gemeenteraad',
  municipality: voorbeeldstad,
  summary:
    'In elke wijk komt één team dat alle hulpvragen aanneemt. De huidige loketten gaan daarin op.',
  earlierPlans: [day('2026-06-30'), day('2026-09-22')],
  plans: samplePlans,
  force: sampleForce,
  meeting: {
    title: 'Raadsvergadering',
    when: day('2026-10-06'),
    startTime: '20:00',
    location: 'Stadhuis, Markt 1',
  },
  proposers: [samenZorgen, { name: 'Greet de Wit', slug: null, role: null, portrait: null }],
  involved: voorbeeldDossier.involved,
  amounts: voorbeeldDossier.amounts,
  votes: voorbeeldVotes,
  relations: [
    {
      kind: 'volgt-op',
      direction: 'forward',
      step: {
        title: 'College stelt vijf buurtteams voor',
        slug: 'x',
        when: day('2026-09-08'),
        status: 'gehouden',
      },
    },
    {
      kind: 'voert-uit',
      direction: 'back',
      step: {
        title: 'Keuze van de uitvoerder',
        slug: 'y',
        when: vague('voorjaar 2027', '2027-21', '2027-03-01', '2027-05-31'),
        status: 'gepland',
      },
    },
  ],
  disputes: sampleDisputes,
  changes: [
    {
      on: '14 november 2026',
      byParty: 'Samen Zorgen',
      what: 'Bron toegevoegd en uitslag ingevuld.',
    },
    { on: '1 september 2026', byParty: null, what: 'Stap toegevoegd.' },
  ],
}

export const decisionPageExamples = {
  besluit: (
    <DecisionPage
      site={site}
      decision={fullDecision}
      dossierSteps={voorbeeldDossier.steps}
      parties={voorbeeldParties}
      stances={voorbeeldStances.filter(({ target }) => target.slug === advice.slug)}
      posts={teasers.slice(1, 2)}
    />
  ),
  'besluit-raadsvraag': (
    <DecisionPage
      site={site}
      decision={{ ...bareDecision, ...answeredQuestion, title: 'Mag de gemeente zomaar bellen?' }}
      dossierSteps={voorbeeldDossier.steps}
      parties={voorbeeldParties}
      stances={[]}
      posts={[]}
    />
  ),
  'besluit-kaal': (
    <DecisionPage
      site={site}
      decision={bareDecision}
      dossierSteps={voorbeeldDossier.steps}
      parties={voorbeeldParties}
      stances={[]}
      posts={[]}
    />
  ),
  'besluit-geschiedenis': <HistoryPage site={site} history={sampleHistory} />,
  'besluit-geschiedenis-leeg': (
    <HistoryPage site={site} history={{ ...sampleHistory, changes: [], paging: onePage }} />
  ),
} satisfies Examples
