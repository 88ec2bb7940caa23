import type { CollectionConfig } from 'payload'

import { admins } from '@/parties/api'
import { optionsFrom } from '@/platform/select-options'
import { words } from '@/platform/words'

import { byCommandsOnly } from '../by-commands-only.access'

import { digestFrequencies, digestStates } from './digest'

/** What happened in one day or week, put together once for everybody who asked for it that way. */
export const digests: CollectionConfig = {
  slug: 'digests',
  labels: { singular: words('Overzicht', 'Digest'), plural: words('Overzichten', 'Digests') },
  admin: { hidden: true, useAsTitle: 'key' },
  access: { ...byCommandsOnly, read: admins },
  graphQL: false,
  lockDocuments: false,
  indexes: [{ fields: ['state', 'until'] }],
  fields: [
    { name: 'key', type: 'text', label: words('Sleutel', 'Key'), required: true, unique: true },
    {
      name: 'frequency',
      type: 'select',
      label: words('Hoe vaak', 'How often'),
      required: true,
      options: optionsFrom(digestFrequencies, {
        dag: words('Elke dag', 'Daily'),
        week: words('Elke week', 'Weekly'),
      }),
    },
    { name: 'from', type: 'date', label: words('Van', 'From'), required: true },
    { name: 'until', type: 'date', label: words('Tot', 'Until'), required: true },
    {
      name: 'state',
      type: 'select',
      label: words('Staat', 'State'),
      required: true,
      options: optionsFrom(digestStates, {
        open: words('Open', 'Open'),
        uitgezet: words('Uitgezet', 'Handed out'),
        leeg: words('Er was niets', 'There was nothing'),
      }),
    },
    {
      name: 'content',
      type: 'textarea',
      label: words('Wat er gebeurde', 'What happened'),
      admin: { description: words('JSON, na 7 dagen gewist', 'JSON, erased after 7 days') },
    },
    {
      name: 'cursor',
      type: 'text',
      label: words('Gevorderd tot', 'Progress'),
      admin: { hidden: true },
    },
    { name: 'batches', type: 'number', admin: { hidden: true } },
  ],
}
