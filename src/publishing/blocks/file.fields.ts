import type { Block } from 'payload'

import { words } from '@/platform/words'

export const fileBlock: Block = {
  slug: 'bestand',
  interfaceName: 'FileBlock',
  labels: { singular: words('Bestand', 'File'), plural: words('Bestanden', 'Files') },
  fields: [
    {
      name: 'file',
      type: 'upload',
      relationTo: 'media',
      label: words('Bestand', 'File'),
      required: true,
    },
    { name: 'title', type: 'text', label: words('Titel', 'Title'), required: true, maxLength: 160 },
  ],
}
