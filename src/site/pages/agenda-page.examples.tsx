import type { Examples } from '../preview/example'

import { gemertBakel } from '../preview/gemert-bakel'
import { onePage, sampleSite } from '../preview/sample'
import { voorbeeldstad } from '../preview/voorbeeldstad'
import { voorbeeldAgenda } from '../preview/voorbeeldstad-agenda'

import { AgendaPage } from './agenda-page'

const site = sampleSite()

export const agendaPageExamples = {
  agenda: <AgendaPage site={site} items={voorbeeldAgenda} paging={onePage} />,
  'agenda-van-een-gemeente': (
    <AgendaPage
      site={site}
      items={voorbeeldAgenda}
      paging={{ page: 2, pageCount: 3, total: 240 }}
      place={voorbeeldstad}
      places={[gemertBakel, voorbeeldstad]}
    />
  ),
  'agenda-leeg': <AgendaPage site={site} items={[]} paging={onePage} />,
} satisfies Examples
