import type { Field } from 'payload'

import { words } from '@/platform/words'

import { adminsOnlyField } from '../roles/party.access'

export const userFields: Field[] = [
  { name: 'name', type: 'text', label: words('Naam', 'Name'), required: true, maxLength: 120 },
  {
    name: 'person',
    type: 'relationship',
    relationTo: 'people',
    label: words('Openbare persoon', 'Public person'),
    access: { create: adminsOnlyField, update: adminsOnlyField },
  },
  {
    name: 'seats',
    type: 'array',
    label: words('Plaatsen', 'Seats'),
    labels: { singular: words('Plaats', 'Seat'), plural: words('Plaatsen', 'Seats') },
    fields: [
      {
        name: 'party',
        type: 'relationship',
        relationTo: 'parties',
        label: words('Partij', 'Party'),
        required: true,
      },
      {
        name: 'role',
        type: 'select',
        label: words('Rol', 'Role'),
        required: true,
        options: [
          { value: 'writer', label: words('Schrijver', 'Writer') },
          { value: 'editor', label: words('Redacteur', 'Editor') },
          { value: 'manager', label: words('Beheerder', 'Manager') },
        ],
      },
    ],
  },
  {
    name: 'isAdmin',
    type: 'checkbox',
    label: words('Beheert het hele platform', 'Runs the platform'),
    defaultValue: false,
    access: { create: adminsOnlyField, update: adminsOnlyField },
  },
]
