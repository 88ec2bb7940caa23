import type { DossierTile } from '@/decisions/view'
import type { AdvertisingNotice, PostTeaser, PostView } from '@/publishing/view'

import { capelle, d66, d66Mark, interimDiscussed } from './capelle'
import {
  dorpspartij,
  dorpspartijMark,
  gemertBakel,
  gemertBakelDossier,
  stopLev,
} from './gemert-bakel'
import { day, sampleImage } from './sample'
import { samenZorgen, voorbeeldParties, voorbeeldstad } from './voorbeeldstad'
import { voorbeeldDossier } from './voorbeeldstad-dossier'

const [neighbours] = voorbeeldParties

/** Political advertising, with everything that the Regulation asks for. */
export const sampleNotice: AdvertisingNotice = {
  sponsor: 'De Buurtpartij',
  sponsorContact: 'Dorpsstraat 1, 5421 AB Gemert',
  controller: null,
  payer: 'Stichting Vrienden',
  amount: '€\u00a0250',
  fundsOrigin: 'particulier, uit de EU',
  period: '1 maart 2026 tot en met 18 maart 2026',
  occasion: 'Gemeenteraadsverkiezingen van 18 maart 2026',
  targeting: null,
}

export const stancePost: PostView = {
  title: 'Welzijn blijft, alleen het bureau verandert',
  slug: 'welzijn-blijft',
  type: 'standpunt',
  lead: 'De gemeente stopt op 1 januari 2021 met LEVgroep. Wat betekent dat voor u, en wat willen wij?',
  inShort: [
    'Hulp en ondersteuning gaan door.',
    'Uw dorpsondersteuner blijft.',
    'Misschien krijgt u een andere contactpersoon.',
  ],
  party: dorpspartij,
  bylines: [{ name: 'Bart van Oort', slug: 'bart-van-oort', role: 'Raadslid', portrait: null }],
  isOnBehalfOfFraction: true,
  publishedOn: day('2020-06-18'),
  publishedAt: '2020-06-18T09:00:00+02:00',
  changedAt: null,
  readingMinutes: 3,
  hero: sampleImage({
    caption: 'Het gemeentehuis, waar het gebiedsteam werkt.',
    credit: 'eigen tekening',
  }),
  stances: [
    {
      stance: 'voor',
      conditions: 'alle deskundigen werken vanuit één gebiedsteam, en uw gegevens blijven veilig.',
      target: { kind: 'besluit', title: stopLev.title, slug: stopLev.slug },
    },
  ],
  topics: [{ name: 'Samenkracht', slug: 'samenkracht' }],
  dossiers: [
    {
      title: gemertBakelDossier.title,
      slug: gemertBakelDossier.slug,
      steps: gemertBakelDossier.steps.slice(1, 8),
      stepCount: gemertBakelDossier.steps.length,
    },
  ],
  sources: [
    {
      title: 'Samenkracht wordt leidend bij welzijnswerk',
      url: 'https://gemertsnieuwsblad.example/samenkracht',
      publisher: 'Gemerts Nieuwsblad',
      accessedOn: '20 november 2026',
    },
  ],
  corrections: [
    {
      on: '20 juni 2020',
      text: 'Er stond dat het jongerenwerk naar Lumens gaat. Het blijft bij de gemeente.',
    },
  ],
  advertising: null,
}

export const councilPost: PostView = {
  ...stancePost,
  title: 'Tussenrapport welzijnswerk: tevreden, wordt vervolgd',
  slug: 'tussenrapport-welzijnswerk',
  type: 'raadsnieuws',
  lead: 'De commissie sprak over het tussenrapport van de kwartiermaker. Tot nu toe zijn wij tevreden over de aanpak.',
  inShort: [],
  party: d66,
  bylines: [{ name: 'Peter Geleijnse', slug: 'peter-geleijnse', role: null, portrait: null }],
  isOnBehalfOfFraction: false,
  publishedOn: day('2016-02-15'),
  publishedAt: '2016-02-15T12:00:00+01:00',
  readingMinutes: 1,
  hero: null,
  stances: [
    {
      stance: 'voorlopig-voor',
      conditions: null,
      target: { kind: 'besluit', title: interimDiscussed.title, slug: interimDiscussed.slug },
    },
  ],
  dossiers: [],
  topics: [],
  sources: [],
  corrections: [],
}

export const longTitle =
  'Waarom wij vinden dat de gemeente het maatschappelijk werk, de mantelzorgsteun en het vluchtelingenwerk bij één vaste organisatie moet houden nu'

const teaser = (post: PostView): PostTeaser => ({
  isAdvertising: false,
  title: post.title,
  slug: post.slug,
  type: post.type,
  lead: post.lead,
  party: post.party,
  municipality: post.party.municipality,
  publishedOn: post.publishedOn,
  image: post.hero,
})

export const teasers: PostTeaser[] = [
  teaser(stancePost),
  {
    ...teaser(stancePost),
    title: 'Waarom wij nu tegen zijn',
    slug: 'waarom-wij-nu-tegen-zijn',
    lead: 'In september wilden wij meedenken. Nu er geen zekerheid is over het personeel, stemmen wij tegen de buurtteams.',
    party: samenZorgen,
    municipality: voorbeeldstad,
    publishedOn: day('2026-10-09'),
  },
  { ...teaser(councilPost), party: d66Mark, municipality: capelle },
  {
    ...teaser(stancePost),
    title: longTitle,
    slug: 'lange-titel',
    type: 'uitleg',
    party: neighbours ?? dorpspartijMark,
    municipality: voorbeeldstad,
    image: null,
    publishedOn: day('2026-10-01'),
  },
]

export const dossierTiles: DossierTile[] = [
  {
    title: gemertBakelDossier.title,
    slug: gemertBakelDossier.slug,
    status: 'loopt',
    municipalities: [gemertBakel],
    stepCount: 10,
    partyCount: 1,
    stage: 'uitvoering',
    next: null,
    latest: {
      title: 'CDA vraagt naar de verdwenen vrijwilligers',
      when: { ...day('2021-01'), text: 'begin 2021' },
    },
  },
  {
    title: voorbeeldDossier.title,
    slug: voorbeeldDossier.slug,
    status: 'loopt',
    municipalities: [voorbeeldstad],
    stepCount: 8,
    partyCount: 3,
    stage: 'advies',
    next: { title: 'Raad besluit over de buurtteams', when: day('2026-12-15') },
    latest: null,
  },
  {
    title: 'Visie op de nieuwe sociale taken',
    slug: 'visie-sociale-taken',
    status: 'afgerond',
    municipalities: [
      { name: 'Lochem', slug: 'lochem' },
      { name: 'Zutphen', slug: 'zutphen' },
    ],
    stepCount: 6,
    partyCount: 0,
    stage: 'besluit',
    next: null,
    latest: { title: 'Raad van Lochem besluit', when: day('2013-04-08') },
  },
]
