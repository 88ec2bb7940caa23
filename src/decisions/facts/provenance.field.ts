import type { GroupField } from 'payload'

import { adminsOnlyField } from '@/parties/api'
import { words } from '@/platform/words'

/** Where the record itself came from: typed by hand, or taken over from a council information system. */
export const provenanceField: GroupField = {
  name: 'provenance',
  type: 'group',
  label: words('Herkomst van dit gegeven', 'Provenance'),
  access: { create: adminsOnlyField, update: adminsOnlyField },
  admin: {
    condition: (data: { provenance?: { origin?: string } }) => data.provenance?.origin === 'import',
  },
  fields: [
    {
      name: 'origin',
      type: 'select',
      defaultValue: 'handmatig',
      label: words('Herkomst', 'Origin'),
      options: [
        { value: 'handmatig', label: words('Met de hand', 'By hand') },
        { value: 'import', label: words('Overgenomen', 'Imported') },
      ],
    },
    { name: 'system', type: 'text', label: words('Systeem', 'System') },
    {
      name: 'externalId',
      type: 'text',
      label: words('Kenmerk daar', 'Identifier there'),
      index: true,
    },
    { name: 'hash', type: 'text', label: words('Vingerafdruk', 'Hash'), admin: { hidden: true } },
  ],
}
