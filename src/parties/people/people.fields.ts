import type { Field } from 'payload'
import type { Words } from '@/platform/words'
import type { PersonRoleKind } from './person-roles'

import { optionsFrom } from '@/platform/select-options'
import { slugField } from '@/platform/slug.field'
import { textLike } from '@/platform/text-field'
import { words } from '@/platform/words'

import { personRoles } from './person-roles'

/** What each role is called on screen. */
const roleLabels: Record<PersonRoleKind, Words> = {
  raadslid: words('Raadslid', 'Councillor'),
  fractievoorzitter: words('Fractievoorzitter', 'Group leader'),
  burgerlid: words('Burgerlid', 'Citizen member'),
  wethouder: words('Wethouder', 'Alderman'),
  burgemeester: words('Burgemeester', 'Mayor'),
  bestuurder: words('Bestuurder', 'Director'),
  griffier: words('Griffier', 'Council clerk'),
  anders: words('Anders', 'Other'),
}

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
        options: optionsFrom(personRoles, roleLabels),
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
