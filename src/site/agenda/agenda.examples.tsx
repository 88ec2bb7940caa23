import type { Examples } from '../preview/example'

import { voorbeeldAgenda } from '../preview/voorbeeldstad-agenda'

import { CalendarLinks } from './calendar-links'
import { NextUp } from './next-up'

export const agendaExamples = {
  'vier dingen': <NextUp items={voorbeeldAgenda} emptyText="" />,
  'in uw agenda': <CalendarLinks origin="https://raadlijn.example" path="/agenda.ics" />,
  leeg: <NextUp items={[]} emptyText="Er staat nu niets gepland." />,
} satisfies Examples
