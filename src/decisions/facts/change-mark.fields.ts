import type { Field } from 'payload'

import { adminsOnlyField, noHandField } from '@/parties/api'
import { words } from '@/platform/words'

const filledByServer = { create: noHandField, update: noHandField }

/** Who changed a shared fact last: readers see the party, colleagues of the platform see the account. */
export const changeMarkFields: Field[] = [
  {
    name: 'changedByParty',
    type: 'relationship',
    relationTo: 'parties',
    label: words('Laatst gewijzigd door', 'Last changed by'),
    access: filledByServer,
    admin: { position: 'sidebar', readOnly: true },
  },
  {
    name: 'changedByAccount',
    type: 'relationship',
    relationTo: 'users',
    label: words('Account', 'Account'),
    access: { ...filledByServer, read: adminsOnlyField },
    admin: { position: 'sidebar', readOnly: true },
  },
]

/** The municipalities that a fact belongs to, worked out from its dossiers or body; it decides who may change it. */
export const derivedMunicipalities: Field = {
  name: 'municipalities',
  type: 'relationship',
  relationTo: 'municipalities',
  hasMany: true,
  index: true,
  label: words('Gemeenten', 'Municipalities'),
  access: filledByServer,
  // In lists and filters, and never in the form.
  admin: { condition: () => false },
}
