import type { Words } from '@/platform/words'
import type { Frequency } from './subscription'

import { words } from '@/platform/words'

export const frequencyLabels: Record<Frequency, Words> = {
  direct: words('Direct', 'At once'),
  dag: words('Elke dag', 'Daily'),
  week: words('Elke week', 'Weekly'),
}
