import type { Field } from 'payload'

import { optionsFrom } from '@/platform/select-options'
import { slugField } from '@/platform/slug.field'
import { sourcesField } from '@/platform/sources.field'
import { words } from '@/platform/words'

import { amountsField } from './amounts.field'
import { calendarSequenceField } from './agenda/calendar-sequence.field'
import { changeMarkFields, derivedMunicipalities } from './facts/change-mark.fields'
import {
  decisionKindLabels,
  decisionStageLabels,
  decisionStatusLabels,
  outcomeLabels,
} from './decision-labels'
import { decisionKinds, decisionStages, decisionStatuses, outcomes } from './decision-words'
import { disputesField } from './disputes/disputes.field'
import { followUpFields } from './follow-up/follow-up.fields'
import { folded } from './form/folded.field'
import { fuzzyDate } from './fuzzy-date/fuzzy-date.fields'
import { involvedField } from './organisations/involved.field'
import { choicesAtHome } from './facts/choices-at-home.query'
import { planChangeField } from './plans/plan-change.field'
import { plannedWhenField } from './plans/planned-when.field'
import { provenanceField } from './facts/provenance.field'
import { relationsField } from './relations/relations.field'
import { statusField } from './status.field'
import { votesField } from './votes/votes.field'

/** First what every step needs, in the order in which one would tell it; the rest is folded away by subject. */
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
    admin: { sortOptions: 'title' },
  },
  {
    name: 'copyPreviousStep',
    type: 'ui',
    admin: {
      disableListColumn: true,
      components: { Field: '/decisions/form/copy-previous-step.client#CopyPreviousStep' },
    },
  },
  {
    name: 'body',
    type: 'relationship',
    relationTo: 'bodies',
    filterOptions: choicesAtHome('body'),
    label: words('Orgaan', 'Body'),
    index: true,
  },
  fuzzyDate({ name: 'when', label: words('Wanneer?', 'When?'), required: true }),
  planChangeField,
  {
    name: 'duplicateWarning',
    type: 'ui',
    admin: {
      disableListColumn: true,
      components: { Field: '/decisions/form/duplicate-warning.client#DuplicateWarning' },
    },
  },
  {
    type: 'row',
    fields: [
      {
        name: 'kind',
        type: 'select',
        label: words('Soort', 'Kind'),
        required: true,
        index: true,
        options: optionsFrom(decisionKinds, decisionKindLabels),
      },
      {
        name: 'stage',
        type: 'select',
        label: words('Fase', 'Stage'),
        required: true,
        options: optionsFrom(decisionStages, decisionStageLabels),
      },
    ],
  },
  {
    type: 'row',
    fields: [
      statusField(decisionStatuses, decisionStatusLabels),
      {
        name: 'outcome',
        type: 'select',
        label: words('Uitkomst', 'Outcome'),
        options: optionsFrom(outcomes, outcomeLabels),
        admin: {
          description: words(
            'Alleen als er over iets is beslist.',
            'Only where something was decided.',
          ),
        },
      },
    ],
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
  ...followUpFields,
  sourcesField({ isRequired: true }),
  folded({ label: words('Geld', 'Money'), holds: ['amounts'], fields: [amountsField] }),
  folded({
    label: words('Wie doet wat', 'Who does what'),
    holds: ['isAuthoritative', 'involved', 'proposers'],
    fields: [
      {
        name: 'isAuthoritative',
        type: 'checkbox',
        label: words('Het orgaan van deze stap beslist', 'The body of this step decides'),
        defaultValue: false,
      },
      involvedField,
      {
        name: 'proposers',
        type: 'relationship',
        relationTo: ['people', 'parties'],
        filterOptions: choicesAtHome('proposers'),
        hasMany: true,
        label: words('Indieners', 'Proposers'),
      },
    ],
  }),
  folded({
    label: words('Stemming', 'Vote'),
    holds: [
      'votes.method',
      'votes.totals.for',
      'votes.groups',
      'votes.members',
      'votes.explanation',
    ],
    fields: [votesField],
  }),
  folded({
    label: words('Hangt samen met', 'Connected with'),
    holds: ['meeting', 'relations'],
    fields: [
      {
        name: 'meeting',
        type: 'relationship',
        relationTo: 'meetings',
        filterOptions: choicesAtHome('meeting'),
        index: true,
        label: words('Vergadering', 'Meeting'),
      },
      relationsField,
    ],
  }),
  folded({
    label: words('Geldt vanaf of tot', 'In force from or until'),
    holds: ['effectFrom.edtf', 'effectUntil.edtf'],
    fields: [
      fuzzyDate({ name: 'effectFrom', label: words('Geldt vanaf', 'In force from') }),
      fuzzyDate({ name: 'effectUntil', label: words('Geldt tot', 'In force until') }),
    ],
  }),
  folded({
    label: words('Eerdere plannen', 'Earlier plans'),
    holds: ['plannedWhen'],
    fields: [plannedWhenField],
  }),
  folded({
    label: words('Bronnen die verschillen', 'Sources that differ'),
    holds: ['disputes'],
    fields: [disputesField],
  }),
  provenanceField,
  calendarSequenceField,
  derivedMunicipalities,
  ...changeMarkFields,
]
