import type { Block } from 'payload'

import { words } from '@/platform/words'

export const quoteBlock: Block = {
  slug: 'citaat',
  interfaceName: 'QuoteBlock',
  labels: { singular: words('Citaat', 'Quote'), plural: words('Citaten', 'Quotes') },
  fields: [
    {
      name: 'text',
      type: 'textarea',
      label: words('Citaat', 'Quote'),
      required: true,
      maxLength: 600,
    },
    {
      name: 'person',
      type: 'relationship',
      relationTo: 'people',
      label: words('Persoon', 'Person'),
    },
    {
      name: 'speaker',
      type: 'text',
      label: words('Of: naam', 'Or: name'),
      maxLength: 120,
      validate: (value: unknown, { siblingData }: { siblingData: { person?: unknown } }) =>
        Boolean(value) || Boolean(siblingData.person) ? true : 'Schrijf wie dit heeft gezegd.',
    },
    { name: 'role', type: 'text', label: words('Rol', 'Role'), maxLength: 120 },
    {
      name: 'organisation',
      type: 'text',
      label: words('Organisatie', 'Organisation'),
      maxLength: 120,
    },
  ],
}
