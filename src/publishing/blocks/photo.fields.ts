import type { Block } from 'payload'

import { words } from '@/platform/words'

export const photoBlock: Block = {
  slug: 'foto',
  interfaceName: 'PhotoBlock',
  labels: { singular: words('Foto', 'Picture'), plural: words('Foto’s', 'Pictures') },
  fields: [
    {
      name: 'media',
      type: 'upload',
      relationTo: 'media',
      label: words('Foto', 'Picture'),
      required: true,
    },
    { name: 'caption', type: 'text', label: words('Bijschrift', 'Caption'), maxLength: 300 },
    { name: 'credit', type: 'text', label: words('Maker', 'Credit'), maxLength: 120 },
    {
      name: 'names',
      type: 'text',
      hasMany: true,
      label: words('Wie staan erop, van links naar rechts?', 'Who is in it, from left to right?'),
    },
  ],
}
