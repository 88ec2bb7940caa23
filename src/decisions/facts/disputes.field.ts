import type { ArrayField } from 'payload'

import { webAddressProblem } from '@/platform/web-address'
import { words } from '@/platform/words'

/** Where sources or parties disagree on a fact, both readings are shown. */
export const disputesField: ArrayField = {
  name: 'disputes',
  type: 'array',
  label: words('Hierover verschillen de bronnen', 'Disputed facts'),
  labels: { singular: words('Verschil', 'Dispute'), plural: words('Verschillen', 'Disputes') },
  fields: [
    {
      name: 'note',
      type: 'textarea',
      label: words('Wat zegt de andere bron?', 'What does the other source say?'),
      required: true,
      maxLength: 600,
    },
    {
      name: 'party',
      type: 'relationship',
      relationTo: 'parties',
      label: words('Ingebracht door', 'Raised by'),
    },
    {
      name: 'sourceTitle',
      type: 'text',
      label: words('Titel van de bron', 'Title of the source'),
      required: true,
      maxLength: 250,
    },
    {
      name: 'sourceUrl',
      type: 'text',
      label: words('Webadres van de bron', 'Web address of the source'),
      validate: (value: unknown) => webAddressProblem(value) ?? true,
    },
  ],
}
