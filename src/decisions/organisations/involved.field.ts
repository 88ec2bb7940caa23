import type { ArrayField } from 'payload'

import { optionsFrom } from '@/platform/select-options'
import { words } from '@/platform/words'

import { fuzzyDate } from '../fuzzy-date/fuzzy-date.fields'
import { involvementLabels } from '../decision-labels'
import { involvements } from '../decision-words'

/** Which organisation has which task, from when until when: "who carries out my help" is answered from these rows. */
export const involvedField: ArrayField = {
  name: 'involved',
  type: 'array',
  label: words('Organisaties', 'Organisations'),
  labels: {
    singular: words('Organisatie', 'Organisation'),
    plural: words('Organisaties', 'Organisations'),
  },
  fields: [
    {
      name: 'organisation',
      type: 'relationship',
      relationTo: 'organisations',
      index: true,
      label: words('Organisatie', 'Organisation'),
      required: true,
    },
    {
      name: 'role',
      type: 'select',
      label: words('Rol', 'Role'),
      required: true,
      options: optionsFrom(involvements, involvementLabels),
    },
    {
      name: 'tasks',
      type: 'text',
      hasMany: true,
      label: words('Taken', 'Tasks'),
      admin: { description: words('Typ een taak en druk op Enter', 'Type a task and press Enter') },
    },
    fuzzyDate({ name: 'from', label: words('Vanaf', 'From') }),
    fuzzyDate({ name: 'until', label: words('Tot', 'Until') }),
  ],
}
