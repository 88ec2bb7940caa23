import type { CollectionConfig } from 'payload'

import { actorOf, inOwnParty, partiesWhere, partyField } from '@/parties/api'
import { words } from '@/platform/words'

import { byCommandsOnly } from '../by-commands-only.access'

import { exampleListEndpoint, uploadListEndpoint } from './upload-list.endpoint'

/**
 * That a party brought a list along, who did it and what came of it. It holds no address, and its numbers follow from the
 * file alone: how many of a list were known here would tell, with a cleverly made list, who.
 */
export const listImports: CollectionConfig = {
  slug: 'list-imports',
  labels: {
    singular: words('Meegebrachte lijst', 'Imported list'),
    plural: words('Lijst meebrengen', 'Bring a list along'),
  },
  admin: {
    group: words('Partij', 'Party'),
    hidden: ({ user }) => {
      const { isAdmin, seats } = actorOf(user)
      return !isAdmin && partiesWhere(seats, 'manager').length === 0
    },
    defaultColumns: ['createdAt', 'party', 'rows', 'activated', 'asked', 'refused'],
    components: {
      beforeListTable: ['/newsletter/list-imports/list-import-panel.client#ListImportPanel'],
    },
  },
  access: { ...byCommandsOnly, read: inOwnParty('manager') },
  graphQL: false,
  lockDocuments: false,
  disableDuplicate: true,
  defaultSort: '-createdAt',
  endpoints: [uploadListEndpoint, exampleListEndpoint],
  fields: [
    partyField,
    {
      name: 'by',
      type: 'relationship',
      relationTo: 'users',
      label: words('Door', 'By'),
    },
    {
      name: 'declaration',
      type: 'textarea',
      label: words('Wat diegene verklaarde', 'What they declared'),
      required: true,
    },
    { name: 'rows', type: 'number', label: words('Regels', 'Rows'), required: true },
    { name: 'activated', type: 'number', label: words('Met bewijs', 'With evidence') },
    { name: 'asked', type: 'number', label: words('Zonder bewijs', 'Without evidence') },
    // Stays empty: see above.
    { name: 'known', type: 'number', label: words('Al bekend', 'Known already'), hidden: true },
    { name: 'refused', type: 'number', label: words('Geweigerd', 'Refused') },
  ],
}
