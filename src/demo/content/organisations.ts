import type { OrganisationContent } from './content'

/** Organisations serve several municipalities, so they belong to none of the chapters. */
export const organisations: OrganisationContent[] = [
  {
    slug: 'levgroep',
    name: 'LEVgroep',
    kind: 'anders',
    description: 'Welzijnsorganisatie uit Helmond. Werkte tot en met 2020 ook in Gemert-Bakel.',
  },
  {
    slug: 'lumens',
    name: 'Lumens',
    kind: 'anders',
    description:
      'Welzijnsorganisatie uit Eindhoven. Werkte in 2020 in Eindhoven en 23 andere gemeenten, met 280 medewerkers.',
  },
  {
    slug: 'ons-welzijn',
    name: 'ONS welzijn',
    kind: 'anders',
    description: 'Een van de vijf welzijnspartners van Meierijstad in 2020.',
  },
  {
    slug: 'welzijn-de-meierij',
    name: 'Welzijn De Meierij',
    kind: 'anders',
    description: 'Een van de vijf welzijnspartners van Meierijstad in 2020.',
  },
  {
    slug: 'mee',
    name: 'MEE',
    kind: 'anders',
    description: 'Een van de vijf welzijnspartners van Meierijstad in 2020.',
  },
  {
    slug: 'farent',
    name: 'Farent',
    kind: 'anders',
    description: 'Een van de vijf welzijnspartners van Meierijstad in 2020.',
  },
  {
    slug: 'capsloc',
    name: 'Capsloc',
    kind: 'anders',
    description:
      'Doet welzijnswerk in Capelle aan den IJssel. Bleef buiten het plan van 2015 voor één stichting.',
  },
  { slug: 'gemeente-gemert-bakel', name: 'Gemeente Gemert-Bakel', kind: 'gemeente' },
  { slug: 'gemeente-meierijstad', name: 'Gemeente Meierijstad', kind: 'gemeente' },
  { slug: 'gemeente-lochem', name: 'Gemeente Lochem', kind: 'gemeente' },
  { slug: 'gemeente-zutphen', name: 'Gemeente Zutphen', kind: 'gemeente' },
  {
    slug: 'gemeente-capelle-aan-den-ijssel',
    name: 'Gemeente Capelle aan den IJssel',
    kind: 'gemeente',
  },
  { slug: 'gemeente-voorbeeldstad', name: 'Gemeente Voorbeeldstad', kind: 'gemeente' },
  {
    slug: 'buurtkracht-voorbeeldstad',
    name: 'Stichting Buurtkracht Voorbeeldstad',
    kind: 'stichting',
    description: 'Verzonnen organisatie. Beheert de zeven buurthuizen van Voorbeeldstad.',
  },
  {
    slug: 'dorpshulp-voorbeeldstad',
    name: 'Coöperatie Dorpshulp Voorbeeldstad',
    kind: 'vereniging',
    description: 'Verzonnen organisatie. Helpt met klussen, vervoer en een praatje.',
  },
  {
    slug: 'bureau-denkraam',
    name: 'Bureau Denkraam',
    kind: 'anders',
    description: 'Verzonnen onderzoeksbureau.',
  },
  {
    slug: 'geldloket-voorbeeldstad',
    name: 'Geldloket Voorbeeldstad',
    kind: 'stichting',
    description: 'Verzonnen organisatie. Helpt mensen met schulden en papieren.',
  },
]

/** People of organisations that serve several municipalities. */
export const peopleOfOrganisations = [
  {
    slug: 'jacqueline-vonk',
    name: 'Jacqueline Vonk',
    roles: [
      {
        role: 'bestuurder' as const,
        title: 'Bestuurder van Lumens (2019 en 2020)',
        organisation: 'lumens',
      },
    ],
  },
]
