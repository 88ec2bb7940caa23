import type { GroupField } from 'payload'

import { words } from '@/platform/words'

export const heroField: GroupField = {
  name: 'hero',
  type: 'group',
  label: words('Foto bovenaan', 'Picture on top'),
  fields: [
    { name: 'media', type: 'upload', relationTo: 'media', label: words('Foto', 'Picture') },
    {
      name: 'caption',
      type: 'text',
      label: words('Bijschrift', 'Caption'),
      maxLength: 300,
      admin: {
        description: words(
          'Leeg: het bijschrift van de foto zelf',
          'Empty: the picture’s own caption',
        ),
      },
    },
    { name: 'credit', type: 'text', label: words('Maker', 'Credit'), maxLength: 120 },
  ],
}
