import type { Examples } from '../preview/example'

import { gemertBakel } from '../preview/gemert-bakel'
import { sampleSite } from '../preview/sample'
import { voorbeeldstad } from '../preview/voorbeeldstad'
import { voorbeeldAgenda } from '../preview/voorbeeldstad-agenda'

import { AgendaPage } from './agenda-page'

const site = sampleSite()

export const agendaPageExamples = {
  agenda: <AgendaPage site={site} items={voorbeeldAgenda} />,
  'agenda-van-een-gemeente': (
    <AgendaPage
      site={site}
      items={voorbeeldAgenda}
      place={voorbeeldstad}
      places={[gemertBakel, voorbeeldstad]}
    />
  ),
  'agenda-leeg': <AgendaPage site={site} items={[]} />,
} satisfies Examples
