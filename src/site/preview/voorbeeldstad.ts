import type { AgendaItem, DossierView, ShownVotes } from '@/decisions/view'
import type { PartyStance } from '@/publishing/view'

import { day, party, partySite, step, vague } from './sample'

/** A town and parties that do not exist, so that every stance can be shown. */
export const voorbeeldstad = { name: 'Voorbeeldstad', slug: 'voorbeeldstad' }

const forward = party('Voorbeeldstad Vooruit', 9, '#8a1c5c', 'Vooruit')
const caring = party('Samen Zorgen', 7, '#1f5f99')
const interest = party('Lokaal Belang', 7, '#7a4a00')
const neighbours = party('De Buurtpartij', 4, '#a3341f', 'Buurtpartij')

export const voorbeeldParties = [neighbours, interest, caring, forward]
export const samenZorgen = partySite(caring, {
  slogan: 'Niemand hoeft het alleen te doen.',
  support: { label: 'Word lid', url: 'https://samenzorgen.example/lid' },
})

export const withLongName = partySite(
  party(
    'Burgerbelang Voorbeeldstad, Warnsvelderbroek en Omliggende Dorpen',
    2,
    '#4b2a86',
    'Burgerbelang',
  ),
  { support: { label: 'Doe een gift', url: 'https://burgerbelang.example/gift' } },
)

export const advice = step({
  slug: 'commissie-over-buurtteams',
  title: 'Commissie praat over de buurtteams',
  when: day('2026-10-06'),
  kind: 'bespreking',
  stage: 'advies',
  bodyName: 'Commissie Samenleving',
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

export const voorbeeldDossier: DossierView = {
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
      kind: 'Vijf buurtteams',
      min: 2_400_000,
      max: 2_750_000,
      qualifier: 'circa',
      per: 'jaar',
      step: null,
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

const says = (
  who: typeof forward,
  stance: PartyStance['stance'],
  about: { slug: string },
  title: string,
  on: string,
  conditions: string | null = null,
): PartyStance => ({
  party: who,
  target: { kind: 'besluit', slug: about.slug },
  stance,
  conditions,
  post: { title, slug: title.toLowerCase().replaceAll(/[^a-z]+/g, '-') },
  publishedOn: day(on),
})

export const voorbeeldStances: PartyStance[] = [
  says(
    forward,
    'voor',
    proposal,
    'Eindelijk één loket per wijk',
    '2026-09-10',
    'Eén loket helpt iedereen.',
  ),
  says(
    caring,
    'voorwaardelijk',
    proposal,
    'Buurtteams: ja, maar eerst genoeg mensen',
    '2026-09-12',
    'Er moet eerst genoeg personeel zijn.',
  ),
  says(caring, 'tegen', advice, 'Waarom wij nu tegen zijn', '2026-10-09'),
  says(caring, 'voorwaardelijk', advice, 'Onze vragen aan de wethouder', '2026-10-06'),
  says(
    interest,
    'afwachtend',
    advice,
    'Wij willen eerst het advies van de cliëntenraad zien',
    '2026-10-07',
  ),
  says(forward, 'voor', advice, 'Snel beginnen', '2026-10-07'),
]

export const voorbeeldVotes: ShownVotes = {
  method: 'hand-opsteken',
  explanation: 'Eén lid van Lokaal Belang stemde anders dan de rest van de fractie.',
  groups: [
    { name: forward.name, party: forward, for: 9, against: 0, abstained: 0, absent: 0, unknown: 0 },
    { name: caring.name, party: caring, for: 0, against: 6, abstained: 0, absent: 1, unknown: 0 },
    {
      name: interest.name,
      party: interest,
      for: 6,
      against: 1,
      abstained: 0,
      absent: 0,
      unknown: 0,
    },
    {
      name: 'Fractie-De Wit',
      party: null,
      for: 0,
      against: 1,
      abstained: 0,
      absent: 0,
      unknown: 0,
    },
  ],
}

export const unknownVotes: ShownVotes = {
  method: null,
  explanation: null,
  groups: [
    {
      name: forward.name,
      party: forward,
      for: 9,
      against: 0,
      abstained: null,
      absent: null,
      unknown: null,
    },
    {
      name: caring.name,
      party: caring,
      for: null,
      against: null,
      abstained: null,
      absent: null,
      unknown: 7,
    },
  ],
}

export const voorbeeldAgenda: AgendaItem[] = [
  {
    kind: 'vergadering',
    id: 'commissie',
    title: 'Commissie Samenleving',
    when: day('2026-11-24'),
    earlierPlans: [],
    startTime: '19:30',
    bodyName: 'Commissie Samenleving',
    municipality: voorbeeldstad,
    location: 'Stadhuis, Markt 1',
    status: 'gepland',
    points: [
      {
        number: '3',
        title: 'Advies van de cliëntenraad over buurtteams',
        decisionSlug: 'advies-clientenraad',
      },
      { number: '4', title: 'Rondvraag', decisionSlug: null },
    ],
  },
  {
    kind: 'vergadering',
    id: 'extra-raad',
    title: 'Extra raadsvergadering',
    when: day('2026-12-01'),
    earlierPlans: [],
    startTime: '20:00',
    bodyName: 'Gemeenteraad',
    municipality: voorbeeldstad,
    location: null,
    status: 'geannuleerd',
    points: [],
  },
  {
    kind: 'stap',
    title: councilVote.title,
    slug: councilVote.slug,
    when: councilVote.when,
    earlierPlans: councilVote.earlierPlans,
    startTime: null,
    bodyName: 'Gemeenteraad',
    municipality: voorbeeldstad,
    location: null,
    status: 'gepland',
    dossier: { title: voorbeeldDossier.title, slug: voorbeeldDossier.slug },
  },
  {
    kind: 'stap',
    title: 'Keuze van de uitvoerder',
    slug: 'aanbesteding',
    when: vague('voorjaar 2027', '2027-21', '2027-03-01', '2027-05-31'),
    earlierPlans: [],
    startTime: null,
    bodyName: 'College van B en W',
    municipality: voorbeeldstad,
    location: null,
    status: 'uitgesteld',
    dossier: { title: voorbeeldDossier.title, slug: voorbeeldDossier.slug },
  },
]
