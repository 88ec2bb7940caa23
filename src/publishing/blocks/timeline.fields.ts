import type { Block } from 'payload'

import { words } from '@/platform/words'

import { factsOfWriter } from './facts-of-writer.query'

export const timelineBlock: Block = {
  slug: 'tijdlijn',
  interfaceName: 'TimelineBlock',
  labels: { singular: words('Tijdlijn', 'Timeline'), plural: words('Tijdlijnen', 'Timelines') },
  fields: [
    {
      name: 'dossier',
      type: 'relationship',
      relationTo: 'dossiers',
      label: words('Dossier', 'Dossier'),
      required: true,
      filterOptions: factsOfWriter,
      // As in a decision card: the picker only spares the search.
      validate: (value: unknown) => (value ? true : 'Kies een dossier.'),
    },
    {
      name: 'part',
      type: 'select',
      label: words('Welk deel?', 'Which part?'),
      required: true,
      defaultValue: 'alles',
      options: [
        { value: 'alles', label: words('Alles', 'All of it') },
        { value: 'wat-er-komt', label: words('Wat er nog komt', 'What is to come') },
        { value: 'wat-er-was', label: words('Wat er is geweest', 'What has been') },
      ],
    },
  ],
}
