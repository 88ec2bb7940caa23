import type { Examples } from '../preview/example'

import { sampleSite } from '../preview/sample'
import { voorbeeldAgenda } from '../preview/voorbeeldstad-agenda'

import { AgendaPage } from './agenda-page'

const site = sampleSite()

export const agendaPageExamples = {
  agenda: <AgendaPage site={site} items={voorbeeldAgenda} />,
  'agenda-leeg': <AgendaPage site={site} items={[]} />,
} satisfies Examples
