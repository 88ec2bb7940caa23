import type { ArrayField } from 'payload'

import { dayField } from './day.field'
import { webAddressProblem, withScheme } from './web-address'
import { words } from './words'

/** Where a fact can be checked. A link may die, so title and publisher are kept beside it. */
export function sourcesField({ isRequired }: { isRequired: boolean }): ArrayField {
  return {
    name: 'sources',
    type: 'array',
    label: words('Bronnen', 'Sources'),
    labels: { singular: words('Bron', 'Source'), plural: words('Bronnen', 'Sources') },
    validate: (value) =>
      !isRequired || (Array.isArray(value) && value.length > 0)
        ? true
        : 'Voeg minstens één bron toe: waar kan een lezer dit nakijken?',
    admin: {
      description: words('Waar kan een lezer dit nakijken?', 'Where can a reader check this?'),
    },
    fields: [
      {
        name: 'title',
        type: 'text',
        label: words('Titel', 'Title'),
        required: true,
        maxLength: 250,
      },
      {
        name: 'url',
        type: 'text',
        label: words('Webadres', 'Web address'),
        maxLength: 1000,
        hooks: { beforeValidate: [({ value }) => withScheme(value)] },
        // The form asks this while somebody types, before the hook has completed the address.
        validate: (value: unknown) => webAddressProblem(withScheme(value)) ?? true,
      },
      { name: 'publisher', type: 'text', label: words('Uitgever', 'Publisher'), maxLength: 120 },
      dayField({ name: 'accessedOn', label: words('Bekeken op', 'Accessed on') }),
    ],
  }
}
