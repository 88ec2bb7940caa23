import type { Field } from 'payload'

import { noHandField, ownPartyField } from '@/parties/api'
import { dayField } from '@/platform/day.field'
import { words } from '@/platform/words'

/** On a day of their own choice editors are asked whether a text is still true. */
export const reviewFields: Field[] = [
  {
    ...dayField({ name: 'reviewOn', label: words('Bekijk opnieuw op', 'Look at it again on') }),
    index: true,
    access: { read: ownPartyField },
    admin: {
      ...dayField({ name: 'reviewOn', label: words('', '') }).admin,
      position: 'sidebar',
      description: words(
        'Wij mailen de redacteuren op die dag.',
        'The editors get a mail on that day.',
      ),
    },
  },
  {
    // The day that the editors were last mailed about.
    name: 'reviewAskedFor',
    type: 'text',
    access: { create: noHandField, update: noHandField, read: ownPartyField },
    admin: { hidden: true },
  },
]
