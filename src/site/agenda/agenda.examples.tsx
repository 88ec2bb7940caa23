import type { Examples } from '../preview/example'

import { voorbeeldAgenda } from '../preview/voorbeeldstad-agenda'

import { NextUp } from './next-up'

export const agendaExamples = {
  'vier dingen': <NextUp items={voorbeeldAgenda} emptyText="" />,
  leeg: <NextUp items={[]} emptyText="Er staat nu niets gepland." />,
} satisfies Examples
