import type { PartyStance } from '@/publishing/view'
import type { SampleDossier } from './sample'

import { day, party, partySite, step, vague } from './sample'

export const capelle = { name: 'Capelle aan den IJssel', slug: 'capelle-aan-den-ijssel' }

export const d66Mark = {
  ...party('D66 Capelle aan den IJssel', null, '#00713a', 'D66'),
  slug: 'd66-capelle',
}

export const d66 = partySite(d66Mark, {
  municipality: capelle,
  support: { label: 'Steun ons', url: 'https://d66.example/steun' },
  responsible: 'afdelingsbestuur D66 Capelle aan den IJssel',
})

/** The seats of 2016 are not known, so these stand in the order of the alphabet. */
export const capelleParties = [
  party('ChristenUnie', null, '#006a9c'),
  d66Mark,
  party('Leefbaar Capelle', null, '#5a3e85'),
  party('SP', null, '#b71c1c'),
]

export const interimDiscussed = step({
  slug: 'commissie-bespreekt-tussenrapport',
  title: 'Commissie bespreekt het tussenrapport',
  when: day('2016-01-26'),
  kind: 'bespreking',
  stage: 'advies',
  bodyName: 'Commissie Dienstverlening en Economie',
})

export const capelleDossier: SampleDossier = {
  title: 'Welzijnswerk vanaf 2017: naar een gemeentelijke stichting?',
  slug: 'welzijnswerk-capelle-2017',
  lead: 'Het college onderzoekt of een stichting van de gemeente het welzijnswerk vanaf januari 2017 kan doen. Capsloc valt daar niet onder.',
  inShort: [],
  status: 'loopt',
  municipalities: [capelle],
  topics: [{ name: 'Samenkracht', slug: 'samenkracht' }],
  steps: [
    step({
      slug: 'college-laat-stichting-uitwerken',
      title: 'College laat een gemeentelijke stichting uitwerken',
      when: day('2015-10'),
      kind: 'opdracht',
      stage: 'verkenning',
      isAuthoritative: true,
      summary:
        'Een kwartiermaker brengt in beeld wat zo’n stichting betekent voor het welzijnswerk. Capsloc valt erbuiten.',
    }),
    step({
      slug: 'college-stelt-tussenrapport-vast',
      title: 'College stelt het tussenrapport vast',
      when: day('2016-01-12'),
      outcome: 'aangenomen',
      isAuthoritative: true,
      summary:
        'De aanbevelingen over sociale teams, buurtmoeders en mantelzorg zijn in principe overgenomen.',
    }),
    interimDiscussed,
    step({
      slug: 'eindrapport',
      title: 'Eindrapport met begroting en plan van aanpak',
      when: day('2016-02'),
      kind: 'rapport',
      stage: 'advies',
      status: 'gepland',
      bodyName: 'Kwartiermaker welzijnswerk',
    }),
    step({
      slug: 'besluit-in-raad',
      title: 'Besluit in college, commissie en raad',
      when: vague('eind april 2016', '2016-04-21/2016-04-30', '2016-04-21', '2016-04-30'),
      kind: 'raadsbesluit',
      stage: 'besluit',
      status: 'gepland',
      bodyName: 'Gemeenteraad',
      isAuthoritative: true,
    }),
    step({
      slug: 'stichting-begint',
      title: 'De stichting begint',
      when: day('2017-01'),
      kind: 'mijlpaal',
      stage: 'uitvoering',
      status: 'gepland',
      bodyName: null,
    }),
  ],
  involved: [],
  amounts: [],
  sources: [
    {
      title: 'Welzijnswerk 2017',
      url: 'https://d66.example/welzijnswerk-2017',
      publisher: 'D66 Capelle aan den IJssel',
      accessedOn: '20 november 2026',
    },
  ],
  changedOn: null,
}

export const capelleStances: PartyStance[] = [
  {
    party: d66Mark,
    target: { kind: 'besluit', slug: interimDiscussed.slug },
    stance: 'voorlopig-voor',
    conditions: null,
    post: {
      title: 'Tussenrapport welzijnswerk: tevreden, wordt vervolgd',
      slug: 'tussenrapport-welzijnswerk',
    },
    publishedOn: day('2016-02-15'),
  },
]
