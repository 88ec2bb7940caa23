import type { ArrayField } from 'payload'

import { textarea } from 'payload/shared'

import { words } from '@/platform/words'

import { saysSomething } from '../guard/plain-signs'

/** Shown under the article, newest last. Needed for each change of a text that is already public. */
export const correctionsField: ArrayField = {
  name: 'corrections',
  type: 'array',
  label: words('Correcties', 'Corrections'),
  labels: {
    singular: words('Correctie', 'Correction'),
    plural: words('Correcties', 'Corrections'),
  },
  admin: {
    description: words(
      'Verandert u iets aan een stuk dat online staat? Schrijf hier wat er anders is. Lezers zien dit.',
      'Changing something that is online? Write here what is different. Readers see this.',
    ),
    condition: (data: { stage?: unknown }) =>
      data.stage === 'gepubliceerd' || data.stage === 'ingetrokken',
  },
  fields: [
    {
      name: 'on',
      type: 'date',
      label: words('Gecorrigeerd op', 'Corrected on'),
      admin: { readOnly: true, date: { pickerAppearance: 'dayOnly' } },
    },
    {
      name: 'text',
      type: 'textarea',
      label: words('Wat is er veranderd?', 'What has changed?'),
      required: true,
      maxLength: 500,
      validate: (value: unknown, options: Parameters<typeof textarea>[1]) =>
        saysSomething(value)
          ? textarea(value as string, options)
          : 'Schrijf in woorden wat er anders is. Lezers zien dit.',
    },
  ],
}
