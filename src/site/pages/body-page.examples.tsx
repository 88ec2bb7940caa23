import type { AgendaItem } from '@/decisions/view'
import type { Examples } from '../preview/example'

import { day, sampleSite, step } from '../preview/sample'
import { voorbeeldstad } from '../preview/voorbeeldstad'
import { voorbeeldAgenda } from '../preview/voorbeeldstad-agenda'

import { BodyPage } from './body-page'

const site = sampleSite()
const council = {
  name: 'Gemeenteraad',
  slug: 'gemeenteraad-voorbeeldstad',
  kind: 'raad',
  municipality: voorbeeldstad,
} as const

const evening = (
  id: string,
  iso: string,
  change: { status: 'gepland' | 'gehouden' | 'geannuleerd' },
) =>
  ({
    kind: 'vergadering',
    id,
    title: 'Raadsvergadering',
    when: day(iso),
    earlierPlans: [],
    startTime: '19:30',
    bodyName: council.name,
    bodySlug: council.slug,
    municipality: voorbeeldstad,
    location: 'Stadhuis, Markt 1',
    points: [{ number: '7', title: 'Buurtteams voor zorg en welzijn', decisionSlug: 'buurtteams' }],
    ...change,
  }) satisfies AgendaItem

const past = [
  evening('oktober', '2026-10-27', { status: 'gehouden' }),
  evening('september', '2026-09-29', { status: 'geannuleerd' }),
  evening('juli', '2026-07-07', { status: 'gepland' }),
]

const done = [
  step({
    slug: 'buurtteams',
    title: 'De raad stelt het geld voor de buurtteams vast',
    when: day('2026-10-27'),
    kind: 'raadsbesluit',
    outcome: 'aangenomen',
  }),
  step({
    slug: 'motie-wachttijd',
    title: 'Motie over de wachttijd bij de Wmo',
    when: day('2026-09-15'),
    kind: 'motie',
    outcome: 'verworpen',
  }),
  step({
    slug: 'visie',
    title: 'De raad praat over de visie op welzijn',
    when: day('2026-06'),
    kind: 'bespreking',
    status: 'vervallen',
  }),
]

export const bodyPageExamples = {
  orgaan: (
    <BodyPage
      site={site}
      body={council}
      coming={voorbeeldAgenda}
      meetings={past}
      steps={done}
      paging={{ page: 1, pageCount: 3, total: 60 }}
    />
  ),
  'orgaan-pagina-3': (
    <BodyPage
      site={site}
      body={council}
      coming={[]}
      meetings={past}
      steps={[]}
      paging={{ page: 3, pageCount: 3, total: 53 }}
    />
  ),
  'orgaan-leeg': (
    <BodyPage
      site={site}
      body={{ ...council, name: 'Jongerenraad', kind: 'anders' }}
      coming={[]}
      meetings={[]}
      steps={[]}
      paging={{ page: 1, pageCount: 1, total: 0 }}
    />
  ),
} satisfies Examples
