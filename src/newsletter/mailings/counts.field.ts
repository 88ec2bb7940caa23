import type { GroupField } from 'payload'

import { noHandField } from '@/parties/api'
import { words } from '@/platform/words'

const numbers = [
  ['recipients', words('Ontvangers', 'Recipients')],
  ['accepted', words('Aangenomen door de verzender', 'Accepted')],
  ['delivered', words('Aangekomen', 'Delivered')],
  ['bounced', words('Teruggekomen', 'Bounced')],
  ['complained', words('Als spam gemeld', 'Complained')],
  ['unsubscribed', words('Afgemeld', 'Unsubscribed')],
  ['failed', words('Geweigerd', 'Refused')],
  ['lapsed', words('Niet meer nodig', 'Lapsed')],
  ['uncertain', words('Onzeker', 'Uncertain')],
] as const

/** Filled when the rows of who was mailed are erased; until then the rows themselves are counted. */
export const countsField: GroupField = {
  name: 'counts',
  type: 'group',
  label: words('Uitkomst', 'Result'),
  access: { create: noHandField, read: noHandField, update: noHandField },
  // The panel says it in words, and leaves out what would tell of a few readers.
  admin: { hidden: true },
  fields: [
    ...numbers.map(([name, label]) => ({ name, label, type: 'number' }) as const),
    { name: 'countedAt', type: 'date', admin: { hidden: true } },
  ],
}
