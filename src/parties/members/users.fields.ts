import type { Field } from 'payload'

import { idOf } from '@/platform/relation'
import { words } from '@/platform/words'

import { adminsOnlyField, noHandField } from '../roles/party.access'
import { partiesWhere } from '../roles/roles'

import { actorOf } from './actor'

export const userFields: Field[] = [
  {
    name: 'invitation',
    type: 'ui',
    admin: {
      components: { Field: '/parties/members/invitation-note.client#InvitationNote' },
      disableListColumn: true,
    },
  },
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
    label: words('Partij en rol', 'Party and role'),
    labels: {
      singular: words('Partij en rol', 'Party and role'),
      plural: words('Partijen en rollen', 'Parties and roles'),
    },
    // A manager mostly lets in people of the own party.
    defaultValue: ({ user }: { user?: unknown }) =>
      partiesWhere(actorOf(user).seats, 'manager').map((party) => ({ party, role: 'writer' })),
    fields: [
      {
        name: 'party',
        type: 'relationship',
        relationTo: 'parties',
        label: words('Partij', 'Party'),
        required: true,
        filterOptions: ({ user, data }) => {
          const { id, isAdmin, seats } = actorOf(user)
          // Seeds and scripts have no user; `guardSeats` rules over everybody else.
          if (id === null || isAdmin) return true
          // A seat elsewhere may stay where it is; `guardSeats` sees to it that it does.
          const kept = actorOf({
            id,
            seats: (data as { seats?: unknown } | undefined)?.seats,
          }).seats
          return { id: { in: [...seats, ...kept].map(({ party }) => party) } }
        },
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
    admin: { condition: (_data, _siblings, { user }) => actorOf(user).isAdmin },
  },
  {
    // Behind the secret address of the own calendar; the token itself stands in that address only.
    name: 'calendarTokenHash',
    type: 'text',
    index: true,
    hidden: true,
    access: { create: noHandField, update: noHandField, read: noHandField },
  },
  {
    // Never stored: it tells the form that nobody chooses a password for somebody else.
    name: 'password',
    type: 'text',
    virtual: true,
    hidden: true,
    access: {
      create: noHandField,
      // Asked for a form, Payload names the account by its document alone; asked for a change, by its id too.
      update: ({ req, id, doc }) => {
        const account = id ?? idOf(doc)
        return account !== null && req.user?.id === account
      },
    },
  },
]
