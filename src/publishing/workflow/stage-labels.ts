import type { Words } from '@/platform/words'
import type { Stage } from './workflow'

import { words } from '@/platform/words'

export const stageLabels: Record<Stage, Words> = {
  concept: words('Concept', 'Draft'),
  'ter-beoordeling': words('Ter beoordeling', 'In review'),
  goedgekeurd: words('Goedgekeurd', 'Approved'),
  gepland: words('Gepland', 'Scheduled'),
  gepubliceerd: words('Gepubliceerd', 'Published'),
  ingetrokken: words('Ingetrokken', 'Withdrawn'),
}
