import type { AgendaItem } from '@/decisions/view'

import { day, vague } from './sample'
import { voorbeeldstad } from './voorbeeldstad'
import { councilVote, voorbeeldDossier } from './voorbeeldstad-dossier'

export const voorbeeldAgenda: AgendaItem[] = [
  {
    kind: 'vergadering',
    id: 'commissie',
    title: 'Commissie Samenleving',
    when: day('2026-11-24'),
    earlierPlans: [],
    startTime: '19:30',
    bodyName: 'Commissie Samenleving',
    bodySlug: 'commissie-samenleving',
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
    bodySlug: 'gemeenteraad',
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
    bodySlug: 'gemeenteraad',
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
    bodySlug: 'college',
    municipality: voorbeeldstad,
    location: null,
    status: 'uitgesteld',
    dossier: { title: voorbeeldDossier.title, slug: voorbeeldDossier.slug },
  },
]
