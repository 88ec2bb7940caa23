import type { Field } from 'payload'

import { optionsFrom } from '@/platform/select-options'
import { slugField } from '@/platform/slug.field'
import { sourcesField } from '@/platform/sources.field'
import { words } from '@/platform/words'

import { amountsField } from './amounts.field'
import { changeMarkFields, derivedMunicipalities } from './facts/change-mark.fields'
import {
  decisionKindLabels,
  decisionStageLabels,
  decisionStatusLabels,
  outcomeLabels,
} from './decision-labels'
import { decisionKinds, decisionStages, decisionStatuses, outcomes } from './decision-words'
import { disputesField } from './facts/disputes.field'
import { fuzzyDate } from './fuzzy-date/fuzzy-date.fields'
import { involvedField } from './organisations/involved.field'
import { plannedWhenField } from './planned-when.field'
import { provenanceField } from './facts/provenance.field'
import { relationsField } from './relations.field'
import { votesField } from './votes/votes.field'

export const decisionFields: Field[] = [
  {
    name: 'title',
    type: 'text',
    label: words('Titel', 'Title'),
    required: true,
    maxLength: 140,
    admin: { description: words('Wie doet wat? Zonder mening.', 'Who does what? No opinion.') },
  },
  slugField({ from: 'title' }),
  {
    name: 'dossiers',
    type: 'relationship',
    relationTo: 'dossiers',
    hasMany: true,
    required: true,
    index: true,
    label: words('Dossiers', 'Dossiers'),
  },
  fuzzyDate({ name: 'when', label: words('Wanneer?', 'When?'), required: true }),
  plannedWhenField,
  {
    type: 'row',
    fields: [
      {
        name: 'kind',
        type: 'select',
        label: words('Soort', 'Kind'),
        required: true,
        options: optionsFrom(decisionKinds, decisionKindLabels),
      },
      {
        name: 'stage',
        type: 'select',
        label: words('Fase', 'Stage'),
        required: true,
        options: optionsFrom(decisionStages, decisionStageLabels),
      },
      {
        name: 'status',
        type: 'select',
        label: words('Status', 'Status'),
        required: true,
        defaultValue: 'gepland',
        options: optionsFrom(decisionStatuses, decisionStatusLabels),
      },
      {
        name: 'outcome',
        type: 'select',
        label: words('Uitkomst', 'Outcome'),
        options: optionsFrom(outcomes, outcomeLabels),
      },
    ],
  },
  {
    name: 'body',
    type: 'relationship',
    relationTo: 'bodies',
    label: words('Orgaan', 'Body'),
    index: true,
  },
  {
    name: 'isAuthoritative',
    type: 'checkbox',
    label: words('Dit orgaan beslist', 'This body decides'),
    defaultValue: false,
  },
  {
    name: 'meeting',
    type: 'relationship',
    relationTo: 'meetings',
    label: words('Vergadering', 'Meeting'),
  },
  {
    name: 'summary',
    type: 'textarea',
    label: words('Wat is er gebeurd of gepland?', 'What happened or is planned?'),
    maxLength: 1200,
    admin: {
      description: words(
        'Feiten in gewone taal, zonder mening',
        'Facts in plain Dutch, no opinion',
      ),
    },
  },
  sourcesField({ isRequired: true }),
  involvedField,
  amountsField,
  votesField,
  {
    name: 'proposers',
    type: 'relationship',
    relationTo: ['people', 'parties'],
    hasMany: true,
    label: words('Indieners', 'Proposers'),
  },
  relationsField,
  disputesField,
  provenanceField,
  derivedMunicipalities,
  ...changeMarkFields,
]
