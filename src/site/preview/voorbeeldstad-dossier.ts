import type { DossierStep, TimelineStep } from '@/decisions/view'
import type { SampleDossier } from './sample'

import { day, step, vague } from './sample'
import { voorbeeldstad } from './voorbeeldstad'
import { voorbeeldVotes } from './votes'

export const advice = step({
  slug: 'commissie-over-buurtteams',
  title: 'Commissie praat over de buurtteams',
  when: day('2026-10-06'),
  kind: 'bespreking',
  stage: 'advies',
  bodyName: 'Commissie Samenleving',
})

const firstIdea = step({
  slug: 'college-wil-een-loket',
  title: 'College wil één loket in het stadhuis',
  when: day('2026-04-14'),
})

export const proposal = step({
  slug: 'college-stelt-buurtteams-voor',
  title: 'College stelt vijf buurtteams voor',
  when: day('2026-09-08'),
  isAuthoritative: false,
  summary:
    'In elke wijk komt één team dat alle hulpvragen aanneemt. De huidige loketten gaan daarin op.',
})

export const councilVote = step({
  slug: 'raad-besluit-over-buurtteams',
  title: 'Raad besluit over de buurtteams',
  when: day('2026-12-15'),
  earlierPlans: [day('2026-11-10'), day('2026-11-24')],
  kind: 'raadsbesluit',
  stage: 'besluit',
  status: 'gepland',
  bodyName: 'Gemeenteraad',
  isAuthoritative: true,
})

export const voorbeeldDossier: SampleDossier = {
  title: 'Eén buurtteam in elke wijk',
  slug: 'buurtteams',
  lead: 'Het college wil de losse loketten vervangen door vijf buurtteams. De raad beslist daar naar verwachting op 15 december over.',
  inShort: [
    'Er komen vijf buurtteams.',
    'Tot 1 juli 2027 verandert er niets.',
    'De raad heeft nog niet besloten.',
  ],
  status: 'loopt',
  municipalities: [voorbeeldstad],
  topics: [{ name: 'Toegang en eerstelijnsvoorzieningen', slug: 'toegang' }],
  steps: [
    step({
      slug: 'verkenning-loketten',
      title: 'Onderzoek naar de loketten',
      when: vague('eerste kwartaal van 2026', '2026-33', '2026-01-01', '2026-03-31'),
      kind: 'rapport',
      stage: 'verkenning',
      bodyName: 'Rekenkamer',
    }),
    firstIdea,
    step({
      slug: 'inwoneravond-noord',
      title: 'Inwoneravond in Noord',
      when: day('2026-06-02'),
      kind: 'bespreking',
      stage: 'voorbereiding',
      status: 'vervallen',
      bodyName: null,
    }),
    proposal,
    advice,
    step({
      slug: 'advies-clientenraad',
      title: 'Advies van de cliëntenraad',
      when: day('2026-10-20'),
      kind: 'rapport',
      stage: 'advies',
      status: 'gepland',
      bodyName: 'Cliëntenraad',
    }),
    councilVote,
    step({
      slug: 'aanbesteding',
      title: 'Keuze van de uitvoerder',
      when: vague('voorjaar 2027', '2027-21', '2027-03-01', '2027-05-31'),
      kind: 'collegebesluit',
      stage: 'uitvoering',
      status: 'uitgesteld',
      isAuthoritative: true,
    }),
    step({
      slug: 'buurtteams-beginnen',
      title: 'De buurtteams beginnen',
      when: vague('vanaf 1 juli 2027', '2027-07-01/..', '2027-07-01', null),
      kind: 'mijlpaal',
      stage: 'uitvoering',
      status: 'gepland',
      bodyName: null,
    }),
  ],
  involved: [
    {
      organisation: { name: 'Stichting Welzijn Voorbeeldstad', slug: 'welzijn-voorbeeldstad' },
      role: 'uitvoerder',
      tasks: ['maatschappelijk werk', 'mantelzorgsteun', 'loket Centrum'],
      from: day('2019-01-01'),
      until: day('2027-06-30'),
    },
    {
      organisation: { name: 'Onderzoeksbureau De Meetlat', slug: 'de-meetlat' },
      role: 'adviseur',
      tasks: [],
      from: null,
      until: day('2026-03-31'),
    },
  ],
  amounts: [
    {
      kind: 'De losse loketten',
      min: 2_100_000,
      max: null,
      qualifier: 'ruim',
      per: 'jaar',
      step: { title: 'Onderzoek naar de loketten', slug: 'verkenning-loketten' },
    },
    {
      kind: 'Vijf buurtteams',
      min: 2_400_000,
      max: 2_750_000,
      qualifier: 'circa',
      per: 'jaar',
      step: { title: proposal.title, slug: proposal.slug },
    },
    {
      kind: 'Vijf buurtteams, met een eigen gebouw',
      min: 2_900_000,
      max: null,
      qualifier: 'maximaal',
      per: 'jaar',
      step: { title: councilVote.title, slug: councilVote.slug },
    },
    {
      kind: 'Verhuizen en inrichten',
      min: 180_000,
      max: null,
      qualifier: 'maximaal',
      per: 'eenmalig',
      step: null,
    },
  ],
  sources: [
    {
      title: 'Raadsvoorstel buurtteams',
      url: 'https://voorbeeldstad.example/raadsvoorstel-buurtteams.pdf',
      publisher: 'Gemeente Voorbeeldstad',
      accessedOn: '14 november 2026',
    },
  ],
  changedOn: '14 november 2026',
}

const naming = ({ title, slug, when, status }: TimelineStep) => ({ title, slug, when, status })

/** What ties some of its steps to others, and how the committee voted. */
export const voorbeeldTies: Record<string, Partial<DossierStep>> = {
  [firstIdea.slug]: {
    relations: [{ kind: 'vervangt', direction: 'back', step: naming(proposal) }],
  },
  [proposal.slug]: {
    relations: [
      { kind: 'vervangt', direction: 'forward', step: naming(firstIdea) },
      { kind: 'volgt-op', direction: 'back', step: naming(advice) },
      { kind: 'wijzigt', direction: 'back', step: naming(councilVote) },
    ],
  },
  [advice.slug]: {
    relations: [{ kind: 'volgt-op', direction: 'forward', step: naming(proposal) }],
    votes: voorbeeldVotes,
  },
  [councilVote.slug]: {
    relations: [{ kind: 'wijzigt', direction: 'forward', step: naming(proposal) }],
  },
}
