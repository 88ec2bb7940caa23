import type { Block } from 'payload'

import { words } from '@/platform/words'

import { factsOfWriter } from './facts-of-writer.query'

export const decisionCardBlock: Block = {
  slug: 'besluitkaart',
  interfaceName: 'DecisionCardBlock',
  labels: {
    singular: words('Besluitkaart', 'Decision card'),
    plural: words('Besluitkaarten', 'Decision cards'),
  },
  fields: [
    {
      name: 'decision',
      type: 'relationship',
      relationTo: 'decisions',
      label: words('Stap', 'Step'),
      required: true,
      filterOptions: factsOfWriter,
      // A text may point at what another municipality decided; the picker only spares the search.
      validate: (value: unknown) => (value ? true : 'Kies een stap.'),
    },
  ],
}
