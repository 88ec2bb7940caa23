import type { ArrayField } from 'payload'

import { optionsFrom } from '@/platform/select-options'
import { words } from '@/platform/words'

import { amountPeriodLabels, amountQualifierLabels } from './decision-labels'
import { amountPeriods, amountQualifiers } from './decision-words'

/** More than a municipality ever spends: beyond it somebody typed a zero too many. */
const highestAmount = 100_000_000_000

/** Money as vague as its source: `min` and `max` in whole or broken euros, with the word that stood before it. */
export const amountsField: ArrayField = {
  name: 'amounts',
  type: 'array',
  label: words('Bedragen', 'Amounts'),
  labels: { singular: words('Bedrag', 'Amount'), plural: words('Bedragen', 'Amounts') },
  fields: [
    {
      name: 'kind',
      type: 'text',
      label: words('Waarvoor?', 'What for?'),
      required: true,
      maxLength: 120,
    },
    {
      type: 'row',
      fields: [
        {
          name: 'qualifier',
          type: 'select',
          label: words('Hoe precies?', 'How precise?'),
          options: optionsFrom(amountQualifiers, amountQualifierLabels),
        },
        {
          name: 'min',
          type: 'number',
          label: words('Bedrag, of vanaf (€)', 'Amount, or from (€)'),
          required: true,
          min: 0,
          max: highestAmount,
        },
        {
          name: 'max',
          type: 'number',
          label: words('Tot (€)', 'Up to (€)'),
          min: 0,
          validate: (value: unknown, { siblingData }: { siblingData: { min?: unknown } }) => {
            if (typeof value !== 'number') return true
            if (value > highestAmount) return 'Dit bedrag is te hoog. Staat er een nul te veel?'
            return typeof siblingData.min !== 'number' || value >= siblingData.min
              ? true
              : 'Dit bedrag is lager dan het eerste. Draai ze om.'
          },
        },
        {
          name: 'per',
          type: 'select',
          label: words('Hoe vaak?', 'How often?'),
          required: true,
          defaultValue: 'eenmalig',
          options: optionsFrom(amountPeriods, amountPeriodLabels),
        },
      ],
    },
  ],
}
