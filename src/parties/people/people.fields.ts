import type { Field } from 'payload'

import { slugField } from '@/platform/slug.field'
import { textLike } from '@/platform/text-field'
import { words } from '@/platform/words'

/** Popolo calls these memberships; the words are those of Dutch local government. */
const personRoles = [
  { value: 'raadslid', label: words('Raadslid', 'Councillor') },
  { value: 'fractievoorzitter', label: words('Fractievoorzitter', 'Group leader') },
  { value: 'burgerlid', label: words('Burgerlid', 'Citizen member') },
  { value: 'wethouder', label: words('Wethouder', 'Alderman') },
  { value: 'burgemeester', label: words('Burgemeester', 'Mayor') },
  { value: 'bestuurder', label: words('Bestuurder', 'Director') },
  { value: 'griffier', label: words('Griffier', 'Council clerk') },
  { value: 'anders', label: words('Anders', 'Other') },
]

export const peopleFields: Field[] = [
  { name: 'name', type: 'text', label: words('Naam', 'Name'), required: true, maxLength: 120 },
  slugField({ from: 'name' }),
  { name: 'portrait', type: 'upload', relationTo: 'media', label: words('Portret', 'Portrait') },
  {
    name: 'roles',
    type: 'array',
    label: words('Rollen', 'Roles'),
    labels: { singular: words('Rol', 'Role'), plural: words('Rollen', 'Roles') },
    fields: [
      {
        name: 'role',
        type: 'select',
        label: words('Rol', 'Role'),
        required: true,
        options: personRoles,
      },
      {
        name: 'title',
        type: 'text',
        label: words('Eigen woorden', 'Own words'),
        maxLength: 80,
        admin: { description: words('Bijvoorbeeld: kwartiermaker', 'For example: quartermaster') },
      },
      {
        name: 'party',
        type: 'relationship',
        relationTo: 'parties',
        label: words('Partij', 'Party'),
      },
      { name: 'body', type: 'relationship', relationTo: 'bodies', label: words('Orgaan', 'Body') },
      {
        name: 'organisation',
        type: 'relationship',
        relationTo: 'organisations',
        label: words('Organisatie', 'Organisation'),
      },
      {
        name: 'municipality',
        type: 'relationship',
        relationTo: 'municipalities',
        label: words('Gemeente', 'Municipality'),
      },
      roleDate('from', words('Vanaf', 'From')),
      roleDate('until', words('Tot', 'Until')),
    ],
  },
]

/** As precise as is known: a year, a month or a day (`2018`, `2018-03`, `2018-03-29`). */
function roleDate(name: 'from' | 'until', label: ReturnType<typeof words>): Field {
  return {
    name,
    type: 'text',
    label,
    validate: textLike(
      /^\d{4}(-\d{2}(-\d{2})?)?$/,
      'Schrijf een jaar, een maand of een dag, bijvoorbeeld 2018, 2018-03 of 2018-03-29.',
    ),
    admin: { description: words('2018, 2018-03 of 2018-03-29', '2018, 2018-03 or 2018-03-29') },
  }
}
