import type { PartyStance } from '@/publishing/view'
import type { SampleDossier } from './sample'

import { day, party, partySite, step, vague } from './sample'

export const gemertBakel = { name: 'Gemert-Bakel', slug: 'gemert-bakel' }

export const dorpspartijMark = party('Dorpspartij', 4, '#1d6b3a')

export const dorpspartij = partySite(dorpspartijMark, {
  municipality: gemertBakel,
  slogan: 'Sterk op de inhoud.',
  support: { label: 'Steun ons', url: 'https://dorpspartij.example/steun' },
  responsible: 'bestuur Dorpspartij Gemert-Bakel',
})

export const gemertBakelParties = [
  party('CDA', 11, '#00695c'),
  dorpspartijMark,
  party('Lokale Realisten & D66', 4, '#7a4a00', 'Lokale Realisten'),
  party('SP', 3, '#b71c1c'),
  party('VVD', 1, '#0a2ca3'),
]

const lumens = { name: 'Lumens', slug: 'lumens' }
const municipality = { name: 'Gemeente Gemert-Bakel', slug: 'gemeente-gemert-bakel' }
const january2021 = day('2021-01-01')
const endOf2020 = day('2020-12-31')

export const stopLev = step({
  slug: 'samenwerking-levgroep-stopt',
  title: 'Gemeente en LEVgroep gaan uit elkaar',
  when: vague('2020', '2020', '2020-01-01', '2020-12-31'),
  stage: 'verkenning',
  summary:
    'De gemeente wilde dat medewerkers van LEVgroep een vaste plek kregen in het gebiedsteam. LEVgroep wilde dat niet. De samenwerking stopt op 1 januari 2021.',
})

export const gemertBakelDossier: SampleDossier = {
  title: 'Welzijnswerk Gemert-Bakel',
  slug: 'welzijnswerk-gemert-bakel',
  lead: 'De gemeente stopte met LEVgroep. Sinds 1 januari 2021 doet Lumens een groot deel van het welzijnswerk. Een deel bleef bij de gemeente of ging naar een eigen stichting.',
  inShort: [
    'Sinds 1 januari 2021 doet Lumens het maatschappelijk werk.',
    'Het jongerenwerk doet de gemeente zelf.',
    'De dorpsondersteuners zitten in een aparte stichting.',
    'Over het vluchtelingenwerk zijn de bronnen het niet eens.',
  ],
  status: 'loopt',
  municipalities: [gemertBakel],
  topics: [{ name: 'Samenkracht en burgerparticipatie', slug: 'samenkracht' }],
  steps: [
    step({
      slug: 'jongerenwerk-blijft-bij-gemeente',
      title: 'Jongerenwerk blijft bij de gemeente',
      when: vague('vóór december 2020', '[..2020-11-30]', null, '2020-11-30'),
      stage: 'voorbereiding',
      isAuthoritative: true,
      summary: 'Dit besluit was al eerder genomen. De datum staat niet in de bron.',
    }),
    stopLev,
    step({
      slug: 'college-kiest-lumens',
      title: 'College kiest Lumens',
      when: vague('2020', '2020~', '2020-01-02', '2020-12-31'),
      isAuthoritative: true,
      summary:
        'Lumens krijgt het maatschappelijk werk, het vluchtelingenwerk, de thuisadministratie, hulp na ongevallen en rampen, verplichte zorg en buurtbemiddeling.',
    }),
    step({
      slug: 'vrijwilligers-moeten-kiezen',
      title: 'Zo’n 135 vrijwilligers moeten kiezen bij wie zij verdergaan',
      when: day('2020-09'),
      kind: 'mijlpaal',
      bodyName: null,
    }),
    step({
      slug: 'dorpsondersteuners-naar-stichting',
      title: 'College wil achttien dorpsondersteuners in een eigen stichting',
      when: day('2020-11'),
      isDisputed: true,
      summary:
        'De gemeente wil dat zij onafhankelijk zijn. Het vluchtelingenwerk kan volgens dit bericht toch niet naar Lumens, omdat daar de kennis voor ontbreekt.',
    }),
    step({
      slug: 'vragen-vvd',
      title: 'VVD stelt vragen over de dorpsondersteuners',
      when: day('2020-11'),
      kind: 'raadsvraag',
      stage: 'advies',
      bodyName: 'Gemeenteraad',
    }),
    step({
      slug: 'raad-besluit-over-stichting',
      title: 'Raad besluit over de stichting voor dorpsondersteuners',
      when: day('2020-12'),
      kind: 'raadsbesluit',
      stage: 'besluit',
      status: 'gehouden',
      outcome: 'aangenomen',
      bodyName: 'Gemeenteraad',
      isAuthoritative: true,
      summary:
        'VVD, Sociaal Gemert-Bakel, fractie-Vogels en Lokale Realisten vonden het plan nog niet rijp. CDA en Dorpspartij hadden samen de meerderheid.',
    }),
    step({
      slug: 'lumens-begint',
      title: 'Lumens begint',
      when: january2021,
      kind: 'mijlpaal',
      stage: 'uitvoering',
      bodyName: null,
    }),
    step({
      slug: 'vragen-cda-vrijwilligers',
      title: 'CDA vraagt naar de verdwenen vrijwilligers',
      when: vague('begin 2021', '2021-01/2021-04', '2021-01-02', '2021-04-30'),
      kind: 'raadsvraag',
      stage: 'uitvoering',
      bodyName: 'Gemeenteraad',
      summary:
        'Van ongeveer 120 vrijwilligers meldde maar een handvol zich opnieuw aan. De adreslijst mocht door de privacywet niet worden doorgegeven.',
    }),
    step({
      slug: 'antwoord-college-vrijwilligers',
      title: 'Antwoord van het college op de vragen over vrijwilligers',
      when: vague('voorjaar 2021', '2021-21', '2021-03-01', '2021-05-31'),
      kind: 'toezegging',
      stage: 'evaluatie',
      status: 'gepland',
    }),
  ],
  involved: [
    {
      organisation: lumens,
      role: 'uitvoerder',
      tasks: ['maatschappelijk werk', 'thuisadministratie', 'buurtbemiddeling'],
      from: january2021,
      until: null,
    },
    {
      organisation: municipality,
      role: 'uitvoerder',
      tasks: ['jongerenwerk'],
      from: null,
      until: null,
    },
    {
      organisation: { name: 'LEVgroep', slug: 'levgroep' },
      role: 'vertrekkend',
      tasks: ['maatschappelijk werk', 'mantelzorg', 'vluchtelingenwerk'],
      from: null,
      until: endOf2020,
    },
  ],
  amounts: [
    {
      kind: 'Welzijnswerk door LEVgroep',
      min: 1_000_000,
      max: null,
      qualifier: 'ruim',
      per: 'jaar',
      step: { title: stopLev.title, slug: stopLev.slug },
    },
  ],
  sources: [
    {
      title: 'Dezelfde diensten voor u, maar in een ander jasje',
      url: 'https://dorpspartij.example/welzijn',
      publisher: 'Dorpspartij',
      accessedOn: '20 november 2026',
    },
    {
      title: 'Onzekerheid troef bij vrijwilligers LEVgroep in Gemert-Bakel',
      url: 'https://www.ed.nl/de-peel/onzekerheid-troef-bij-vrijwilligers-levgroep-in-gemert-bakel~a4e2fbdf/',
      publisher: 'Eindhovens Dagblad',
      accessedOn: '20 november 2026',
    },
    {
      title: 'Samenkracht wordt leidend bij welzijnswerk',
      url: null,
      publisher: 'Gemerts Nieuwsblad',
      accessedOn: null,
    },
  ],
  changedOn: '20 november 2026',
}

export const gemertBakelStances: PartyStance[] = [
  {
    party: dorpspartijMark,
    target: { kind: 'besluit', slug: stopLev.slug },
    stance: 'voor',
    conditions: null,
    post: { title: 'Welzijn blijft, alleen het bureau verandert', slug: 'welzijn-blijft' },
    publishedOn: day('2020-06-18'),
  },
]
