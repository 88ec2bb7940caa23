import type { Words } from '@/platform/words'
import type { MailingStage } from './mailing'

import { words } from '@/platform/words'

export const mailingStageLabels: Record<MailingStage, Words> = {
  concept: words('Concept', 'Draft'),
  'ter-beoordeling': words('Ter beoordeling', 'In review'),
  goedgekeurd: words('Goedgekeurd', 'Approved'),
  gepland: words('Gepland', 'Planned'),
  bezig: words('Wordt verstuurd', 'Being sent'),
  gepauzeerd: words('Gepauzeerd', 'Paused'),
  verzonden: words('Verstuurd', 'Sent'),
  geannuleerd: words('Geannuleerd', 'Cancelled'),
}
