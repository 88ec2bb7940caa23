import type { Field } from 'payload'

import { optionsFrom } from '@/platform/select-options'
import { slugField } from '@/platform/slug.field'
import { sourcesField } from '@/platform/sources.field'
import { words } from '@/platform/words'

import { changeMarkFields } from '../facts/change-mark.fields'
import { dossierStatusLabels } from '../decision-labels'
import { dossierStatuses } from '../decision-words'
import { involvedField } from '../organisations/involved.field'

export const dossierFields: Field[] = [
  { name: 'title', type: 'text', label: words('Titel', 'Title'), required: true, maxLength: 140 },
  slugField({ from: 'title' }),
  {
    name: 'municipalities',
    type: 'relationship',
    relationTo: 'municipalities',
    hasMany: true,
    required: true,
    index: true,
    label: words('Gemeenten', 'Municipalities'),
  },
  {
    name: 'status',
    type: 'select',
    label: words('Status', 'Status'),
    required: true,
    index: true,
    defaultValue: 'loopt',
    options: optionsFrom(dossierStatuses, dossierStatusLabels),
  },
  {
    name: 'topics',
    type: 'relationship',
    relationTo: 'topics',
    hasMany: true,
    index: true,
    label: words('Thema’s', 'Topics'),
  },
  {
    name: 'lead',
    type: 'textarea',
    label: words('Inleiding', 'Lead'),
    required: true,
    maxLength: 600,
    admin: {
      description: words(
        'Twee of drie zinnen, zonder mening',
        'Two or three sentences, no opinion',
      ),
    },
  },
  {
    name: 'inShort',
    type: 'array',
    label: words('In het kort', 'In short'),
    labels: { singular: words('Punt', 'Point'), plural: words('Punten', 'Points') },
    maxRows: 6,
    admin: {
      description: words('Korte zinnen in gewone taal (B1)', 'Short sentences in plain Dutch (B1)'),
    },
    fields: [
      {
        name: 'text',
        type: 'text',
        label: words('Zin', 'Sentence'),
        required: true,
        maxLength: 240,
      },
    ],
  },
  involvedField,
  sourcesField({ isRequired: true }),
  ...changeMarkFields,
]
