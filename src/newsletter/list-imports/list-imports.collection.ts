import type { CollectionConfig } from 'payload'

import { inOwnParty, partyField } from '@/parties/api'
import { words } from '@/platform/words'

import { byCommandsOnly } from '../by-commands-only.access'

/** That a party brought a list along, who did it and what came of it. It holds no address. */
export const listImports: CollectionConfig = {
  slug: 'list-imports',
  labels: {
    singular: words('Meegebrachte lijst', 'Imported list'),
    plural: words('Meegebrachte lijsten', 'Imported lists'),
  },
  admin: { hidden: true },
  access: { ...byCommandsOnly, read: inOwnParty('manager') },
  graphQL: false,
  lockDocuments: false,
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
    { name: 'asked', type: 'number', label: words('Gevraagd te bevestigen', 'Asked to confirm') },
    { name: 'known', type: 'number', label: words('Al bekend', 'Known already') },
    { name: 'refused', type: 'number', label: words('Geweigerd', 'Refused') },
  ],
}
