import type { Field } from 'payload'

import { idOf } from '@/platform/relation'
import { words } from '@/platform/words'

import { adminsOnlyField, noHandField } from '../roles/party.access'
import { roleLabels, roles } from '../roles/roles'

import { actorOf } from './actor'
import { isSelf, ownAccountField } from './users.access'
import { showOwnTables } from './show-own-tables.hook'

export const userFields: Field[] = [
  {
    name: 'invitation',
    type: 'ui',
    admin: {
      components: { Field: '/parties/members/invitation-note.client#InvitationNote' },
      disableListColumn: true,
    },
  },
  {
    name: 'name',
    type: 'text',
    label: words('Naam', 'Name'),
    required: true,
    maxLength: 120,
    access: { update: ownAccountField },
  },
  // Payload's own field, with a rule: whoever changes the address of an account can be its owner.
  {
    name: 'email',
    type: 'email',
    label: words('E-mailadres', 'E-mail address'),
    access: { update: ownAccountField },
  },
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
    // A search by seat is refused.
    admin: { disableListFilter: true },
    hooks: { afterRead: [showOwnTables] },
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
        options: roles.map((value) => ({ value, label: roleLabels[value] })),
      },
    ],
  },
  {
    name: 'roles',
    type: 'ui',
    label: words('Rol', 'Role'),
    admin: {
      components: {
        Field: '/parties/members/leave-party.client#LeaveParty',
        Cell: '/parties/members/role-cell.client#RoleCell',
      },
    },
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
      update: ({ req, id, doc }) => isSelf(req, id ?? idOf(doc)),
    },
  },
]
