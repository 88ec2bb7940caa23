import type { Words } from '@/platform/words'
import type { Stage } from './workflow'

import { words } from '@/platform/words'

/** What a press of a button did, for whoever pressed it. */
export function movedWords(from: Stage, to: Stage): Words {
  if (from === 'gepubliceerd' && to === 'gepubliceerd')
    return words('De correctie staat online.', 'The correction is online.')
  if (from === 'gepland' && to === 'gepland') return words('Verplaatst.', 'Moved.')
  if (from === 'gepland' && to === 'goedgekeurd')
    return words(
      'Uit de planning. Het blijft goedgekeurd.',
      'Taken from the calendar. It stays approved.',
    )
  return arrived[to]
}

const arrived: Record<Stage, Words> = {
  concept: words('Het is weer een concept.', 'It is a draft again.'),
  'ter-beoordeling': words(
    'Aangeboden. Een redacteur leest het na.',
    'Offered. An editor will read it.',
  ),
  goedgekeurd: words(
    'Goedgekeurd. Kies nog wanneer het online gaat.',
    'Approved. Now choose when it goes online.',
  ),
  gepland: words(
    'Goedgekeurd en gepland. Het gaat vanzelf online.',
    'Scheduled. It goes online by itself.',
  ),
  gepubliceerd: words('Het staat online.', 'It is online.'),
  ingetrokken: words('Ingetrokken. Het is van de site.', 'Withdrawn. It is off the site.'),
}
