import type { ArrayField } from 'payload'

import { dayField } from '@/platform/day.field'
import { webAddressProblem } from '@/platform/web-address'
import { words } from '@/platform/words'

import { fuzzyDate } from '../fuzzy-date/fuzzy-date.fields'

/** Earlier plans, oldest first. They are added by themselves when a planned date changes and cannot be taken away. */
export const plannedWhenField: ArrayField = {
  name: 'plannedWhen',
  type: 'array',
  label: words('Eerdere plannen', 'Earlier plans'),
  labels: {
    singular: words('Eerder plan', 'Earlier plan'),
    plural: words('Eerdere plannen', 'Earlier plans'),
  },
  admin: {
    description: words(
      'Verandert u een geplande datum? Dan blijft de oude hier vanzelf staan.',
      'When you change a planned date, the old one stays here by itself.',
    ),
    initCollapsed: true,
  },
  fields: [
    fuzzyDate({ name: 'when', label: words('Toen gepland', 'Planned then'), required: true }),
    dayField({
      name: 'changedOn',
      label: words('Plan tot en met', 'Plan until'),
    }),
    {
      name: 'reason',
      type: 'text',
      label: words('Waarom is dit veranderd?', 'Why did it change?'),
      maxLength: 250,
    },
    {
      name: 'sourceUrl',
      type: 'text',
      label: words('Bron van de verandering', 'Source of the change'),
      validate: (value: unknown) => webAddressProblem(value) ?? true,
    },
  ],
}
