import type { NumberField } from 'payload'

import { noHandField } from '@/parties/api'
import { words } from '@/platform/words'

/** How often something that a calendar shows was moved or called off: SEQUENCE of RFC 5545, section 3.8.7.4. */
export const calendarSequenceField: NumberField = {
  name: 'calendarSequence',
  type: 'number',
  label: words('Keren verzet', 'Times moved'),
  defaultValue: 0,
  access: { create: noHandField, update: noHandField },
  admin: { hidden: true },
}
