import type { ArrayField } from 'payload'

import { optionsFrom } from '@/platform/select-options'
import { words } from '@/platform/words'

import { choicesAtHome } from '../facts/choices-at-home.query'
import { relationKindLabels } from '../decision-labels'
import { relationKinds } from '../decision-words'

/** How this step stands to others, read as "this step <kind> that step". */
export const relationsField: ArrayField = {
  name: 'relations',
  type: 'array',
  label: words('Verband met andere stappen', 'Relations to other steps'),
  labels: { singular: words('Verband', 'Relation'), plural: words('Verbanden', 'Relations') },
  fields: [
    {
      name: 'kind',
      type: 'select',
      label: words('Deze stap …', 'This step …'),
      required: true,
      options: optionsFrom(relationKinds, relationKindLabels),
    },
    {
      name: 'decision',
      type: 'relationship',
      relationTo: 'decisions',
      filterOptions: choicesAtHome('decision'),
      index: true,
      label: words('Stap', 'Step'),
      required: true,
      validate: (value: unknown, { id }: { id?: unknown }) => {
        if (!value) return 'Kies een stap.'
        return id !== undefined && value === id
          ? 'Een stap kan niet met zichzelf samenhangen. Kies een andere stap.'
          : true
      },
    },
  ],
}
