import type { HistoryView, StepChange } from '@/decisions/view'
import type { Examples } from '../preview/example'

import { voorbeeldstad } from '../preview/voorbeeldstad'

import { ChangeList } from './change-list'

const changes: StepChange[] = [
  {
    savedAt: '2026-11-14T13:05:00.000Z',
    at: '14 november 2026 om 14.05 uur',
    byParty: 'Samen Zorgen',
    isFirst: false,
    fields: [
      {
        label: 'Omschrijving',
        kind: 'text',
        parts: [
          { sort: 'same', text: 'In elke wijk komt ' },
          { sort: 'gone', text: 'een loket ' },
          { sort: 'new', text: 'één team ' },
          { sort: 'same', text: 'dat alle hulpvragen aanneemt.\n\nDe huidige loketten ' },
          { sort: 'gone', text: 'sluiten.' },
          { sort: 'new', text: 'gaan daarin op.' },
        ],
      },
      { label: 'Uitkomst', kind: 'value', before: null, after: 'Aangenomen' },
      {
        label: 'Stemming',
        kind: 'rows',
        gone: ['Samen Zorgen: 6 voor, 0 tegen'],
        added: ['Samen Zorgen: 7 voor, 0 tegen', 'De Buurtpartij: aantallen niet bekend'],
      },
      {
        label: 'Bronnen',
        kind: 'rows',
        gone: [],
        added: [
          'Verslag van de raad, Gemeente Voorbeeldstad, https://stad.example/raad/2026/10/06/verslag-van-de-raadsvergadering-in-het-stadhuis.pdf, bekeken op 14 november 2026',
        ],
      },
    ],
  },
  {
    savedAt: '2026-09-02T07:30:00.000Z',
    at: '2 september 2026 om 9.30 uur',
    byParty: null,
    isFirst: false,
    fields: [
      { label: 'Datum', kind: 'value', before: '22 september 2026', after: '6 oktober 2026' },
      {
        label: 'Eerdere plannen',
        kind: 'rows',
        gone: [],
        added: ['22 september 2026, plan tot en met 2 september 2026, het rapport kwam later'],
      },
      {
        label: 'Hangt samen met',
        kind: 'rows',
        gone: ['Volgt op: een stap die niet meer bestaat'],
        added: [],
      },
    ],
  },
  {
    savedAt: '2026-09-01T10:00:00.000Z',
    at: '1 september 2026 om 12.00 uur',
    byParty: 'De Buurtpartij',
    isFirst: true,
    fields: [],
  },
]

export const sampleHistory: HistoryView = {
  title: 'Raad besluit over de buurtteams',
  slug: 'raad-besluit-over-buurtteams',
  municipality: voorbeeldstad,
  changes,
  paging: { page: 2, pageCount: 3, total: 41 },
}

export const historyExamples = {
  wijzigingen: <ChangeList changes={changes} />,
  'niets voor lezers': <ChangeList changes={[]} />,
} satisfies Examples
