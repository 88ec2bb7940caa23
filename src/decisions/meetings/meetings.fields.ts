import type { Field } from 'payload'

import { sourcesField } from '@/platform/sources.field'
import { textLike } from '@/platform/text-field'
import { words } from '@/platform/words'

import { calendarSequenceField } from '../agenda/calendar-sequence.field'
import { changeMarkFields, derivedMunicipalities } from '../facts/change-mark.fields'
import { fuzzyDate } from '../fuzzy-date/fuzzy-date.fields'
import { meetingStatusLabels } from '../decision-labels'
import { meetingStatuses } from '../decision-words'
import { statusField } from '../status.field'

export const meetingFields: Field[] = [
  { name: 'title', type: 'text', label: words('Titel', 'Title'), required: true, maxLength: 140 },
  {
    name: 'body',
    type: 'relationship',
    relationTo: 'bodies',
    label: words('Orgaan', 'Body'),
    required: true,
    index: true,
  },
  fuzzyDate({ name: 'when', label: words('Wanneer?', 'When?'), required: true }),
  {
    name: 'startTime',
    type: 'text',
    label: words('Begintijd', 'Start time'),
    admin: {
      description: words('Nederlandse tijd, bijvoorbeeld 19:30', 'Dutch time, for example 19:30'),
    },
    validate: textLike(/^([01]\d|2[0-3]):[0-5]\d$/, 'Schrijf de tijd als 19:30.'),
  },
  statusField(meetingStatuses, meetingStatusLabels),
  { name: 'location', type: 'text', label: words('Plaats', 'Location'), maxLength: 160 },
  {
    name: 'agenda',
    type: 'array',
    label: words('Agenda', 'Agenda'),
    labels: {
      singular: words('Agendapunt', 'Agenda item'),
      plural: words('Agendapunten', 'Agenda items'),
    },
    fields: [
      { name: 'number', type: 'text', label: words('Nummer', 'Number'), maxLength: 12 },
      {
        name: 'title',
        type: 'text',
        label: words('Titel', 'Title'),
        required: true,
        maxLength: 200,
      },
      {
        name: 'decision',
        type: 'relationship',
        relationTo: 'decisions',
        index: true,
        label: words('Stap', 'Step'),
      },
    ],
  },
  sourcesField({ isRequired: true }),
  calendarSequenceField,
  derivedMunicipalities,
  ...changeMarkFields,
]
