import type { ArrayField } from 'payload'

import { noHandField, ownPartyField } from '@/parties/api'
import { words } from '@/platform/words'

/**
 * Why an editor approves although the guard found something. Whoever approves types the reasons; by whom and when is
 * filled by the server. A reason belongs to one finding in one text: another text has to be looked at anew.
 */
export const overruledField: ArrayField = {
  name: 'overruled',
  type: 'array',
  label: words('Toch goedgekeurd, met reden', 'Approved all the same, with a reason'),
  access: { read: ownPartyField },
  admin: { hidden: true },
  fields: [
    { name: 'finding', type: 'text', required: true, maxLength: 120 },
    { name: 'reason', type: 'textarea', required: true, maxLength: 500 },
    { name: 'byName', type: 'text', access: { create: noHandField, update: noHandField } },
    { name: 'at', type: 'date', access: { create: noHandField, update: noHandField } },
  ],
}
