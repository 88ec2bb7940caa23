import type { BodyContent, PartyContent, PersonContent } from '../content'
import type { DemoDays } from '../demo-days'

import { council } from './council'

const municipality = 'voorbeeldstad'

export const bodies: BodyContent[] = [
  {
    slug: 'college-voorbeeldstad',
    name: 'College van B en W Voorbeeldstad',
    kind: 'college',
    municipality,
  },
  {
    slug: 'commissie-samenleving-voorbeeldstad',
    name: 'Commissie Samenleving',
    kind: 'commissie',
    municipality,
  },
  {
    slug: 'gemeenteraad-voorbeeldstad',
    name: 'Gemeenteraad Voorbeeldstad',
    kind: 'raad',
    municipality,
  },
]

/** Four made-up parties; together they hold the 23 seats of the council. */
export function parties(days: DemoDays): PartyContent[] {
  const { from, until } = days.councilPeriod()
  // Just after an election, the votes of half a year ago were cast in the council before.
  const inCouncil = (seats: number) => [
    { from: from - 4, until: from, seats },
    { from, until, seats },
  ]
  return [
    {
      slug: 'buurtbelang',
      name: 'Buurtbelang Voorbeeldstad',
      shortName: 'Buurtbelang',
      municipality,
      accent: '#1d6b3a',
      councilPeriods: inCouncil(8),
      slogan: 'Eerst vragen, dan beslissen.',
      responsible: 'Bestuur van Buurtbelang Voorbeeldstad (verzonnen partij)',
      address: 'Voorbeeldlaan 1\n0000 XX Voorbeeldstad',
      email: 'post@buurtbelang.example',
      website: 'https://buurtbelang.example',
      support: { label: 'Steun ons', url: 'https://buurtbelang.example/steun-ons' },
      logo: { scene: 'logo-houses', alt: 'Beeldmerk van Buurtbelang: drie huisjes naast elkaar' },
    },
    {
      slug: 'samen-vooruit',
      name: 'Samen Vooruit',
      shortName: 'Samen Vooruit',
      municipality,
      accent: '#7a2d52',
      councilPeriods: inCouncil(7),
      slogan: 'Stap voor stap, met elkaar.',
      responsible: 'Bestuur van Samen Vooruit (verzonnen partij)',
      address: 'Proefstraat 12\n0000 XX Voorbeeldstad',
      email: 'post@samenvooruit.example',
      website: 'https://samenvooruit.example',
      logo: { scene: 'logo-steps', alt: 'Beeldmerk van Samen Vooruit: een trap met drie treden' },
    },
    {
      slug: 'groen-en-dorp',
      name: 'Groen & Dorp',
      shortName: 'Groen & Dorp',
      municipality,
      accent: '#48580f',
      councilPeriods: inCouncil(5),
      slogan: 'Ruimte om te leven.',
      responsible: 'Bestuur van Groen & Dorp (verzonnen partij)',
      address: 'Modelpad 3\n0000 XX Voorbeeldstad',
      email: 'post@groenendorp.example',
      logo: { scene: 'logo-leaf', alt: 'Beeldmerk van Groen & Dorp: een blad boven een dak' },
    },
    {
      slug: 'lijst-marktplein',
      name: 'Lijst Marktplein',
      shortName: 'Marktplein',
      municipality,
      accent: '#8a3b12',
      councilPeriods: inCouncil(3),
      slogan: 'Gewoon doen wat werkt.',
      responsible: 'Bestuur van Lijst Marktplein (verzonnen partij)',
      address: 'Marktplein 7\n0000 XX Voorbeeldstad',
      email: 'post@lijstmarktplein.example',
      logo: {
        scene: 'logo-square',
        alt: 'Beeldmerk van Lijst Marktplein: een marktkraam met een gestreept doek',
      },
    },
  ]
}

export const people: PersonContent[] = [
  ...council.map(({ slug, name, party }, index) => {
    const isFirst = council[index - 1]?.party !== party
    return seated(slug, name, isFirst ? 'fractievoorzitter' : 'raadslid', party)
  }),
  seated('ilse-schets', 'Ilse Schets', 'burgerlid', 'groen-en-dorp'),
  {
    slug: 'mo-papier',
    name: 'Mo Papier',
    roles: [{ role: 'wethouder', body: 'college-voorbeeldstad', municipality }],
  },
  {
    slug: 'lena-maquette',
    name: 'Lena Maquette',
    roles: [{ role: 'bestuurder', organisation: 'buurtkracht-voorbeeldstad' }],
  },
]

function seated(
  slug: string,
  name: string,
  role: 'fractievoorzitter' | 'raadslid' | 'burgerlid',
  party: string,
): PersonContent {
  return { slug, name, roles: [{ role, party, body: 'gemeenteraad-voorbeeldstad', municipality }] }
}
