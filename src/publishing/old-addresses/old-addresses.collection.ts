import type { CollectionConfig } from 'payload'

import { nobody } from '@/parties/api'
import { words } from '@/platform/words'

/** Where a public post stood before; whoever comes there is led to where it stands now. Written by a hook. */
export const oldAddresses: CollectionConfig = {
  slug: 'old-addresses',
  labels: {
    singular: words('Oud adres', 'Old address'),
    plural: words('Oude adressen', 'Old addresses'),
  },
  admin: { hidden: true, useAsTitle: 'slug' },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  graphQL: false,
  lockDocuments: false,
  indexes: [{ fields: ['party', 'slug'], unique: true }],
  fields: [
    {
      name: 'party',
      type: 'relationship',
      relationTo: 'parties',
      label: words('Partij', 'Party'),
      required: true,
    },
    { name: 'slug', type: 'text', label: words('Webadres', 'Web address'), required: true },
    { name: 'postId', type: 'text', label: words('Stuk', 'Post'), required: true, index: true },
  ],
}
