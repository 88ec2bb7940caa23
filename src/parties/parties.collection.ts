import type { CollectionConfig } from 'payload'

import { words } from '@/platform/words'

import { managersOfTheParty } from './parties.access'
import { partyFields } from './parties.fields'
import { admins, anyone } from './roles/party.access'
import { refuseUnseenMedia } from './media/refuse-unseen-media.hook'
import { showMedia } from './media/show-media.hook'

/** The tenant. Who may change a party is decided by seats in it, not by ownership of a document. */
export const parties: CollectionConfig = {
  slug: 'parties',
  labels: { singular: words('Partij', 'Party'), plural: words('Partijen', 'Parties') },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'municipality', 'slug'],
    group: words('Partij', 'Party'),
  },
  access: { read: anyone, create: admins, update: managersOfTheParty, delete: admins },
  defaultSort: 'name',
  fields: partyFields,
  hooks: { beforeChange: [refuseUnseenMedia('logo')], afterChange: [showMedia('logo')] },
}
