import type { CollectionConfig } from 'payload'

import { words } from '@/platform/words'

import { partyField } from '../party-scope/party.field'
import { forOwnParty, inOwnParty, nobody, noHandField } from '../roles/party.access'
import { roleLabels, roles } from '../roles/roles'

import { limitInvitations } from './limit-invitations.hook'
import { mailInvitation } from './mail-invitation.hook'
import { noteWithdrawnInvitation } from './note-withdrawn-invitation.hook'
import { sealInvitation } from './seal-invitation.hook'

/**
 * A seat that waits for a yes. A row is there from the mail until it is accepted, withdrawn or long expired, so that a
 * manager reads of an open invitation and never whether its address had an account.
 */
export const invitations: CollectionConfig = {
  slug: 'invitations',
  labels: {
    singular: words('Uitnodiging', 'Invitation'),
    plural: words('Uitnodigingen', 'Invitations'),
  },
  admin: { hidden: true, useAsTitle: 'name' },
  access: {
    create: forOwnParty('manager'),
    read: inOwnParty('manager'),
    update: nobody,
    delete: inOwnParty('manager'),
  },
  graphQL: false,
  lockDocuments: false,
  hooks: {
    beforeOperation: [limitInvitations],
    beforeChange: [sealInvitation],
    afterChange: [mailInvitation],
    afterDelete: [noteWithdrawnInvitation],
  },
  defaultSort: '-createdAt',
  indexes: [{ fields: ['party', 'email'], unique: true }],
  fields: [
    partyField,
    { name: 'name', type: 'text', label: words('Naam', 'Name'), required: true, maxLength: 120 },
    { name: 'email', type: 'email', label: words('E-mailadres', 'E-mail address'), required: true },
    {
      name: 'role',
      type: 'select',
      label: words('Rol', 'Role'),
      required: true,
      options: roles.map((value) => ({ value, label: roleLabels[value] })),
    },
    {
      name: 'expiresAt',
      type: 'date',
      label: words('Werkt tot', 'Works until'),
      index: true,
      access: { create: noHandField },
    },
    {
      name: 'invitedByName',
      type: 'text',
      label: words('Uitgenodigd door', 'Invited by'),
      access: { create: noHandField },
    },
    {
      // The token itself stands in the mail only.
      name: 'tokenHash',
      type: 'text',
      unique: true,
      index: true,
      hidden: true,
      access: { create: noHandField, read: noHandField },
    },
  ],
}
