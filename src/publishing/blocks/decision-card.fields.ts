import type { Block } from 'payload'

import { words } from '@/platform/words'

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
    },
  ],
}
