import type { CollectionConfig } from 'payload'
import type { Words } from '@/platform/words'
import type { AlertEvent, AlertState } from './alert'

import { admins } from '@/parties/api'
import { optionsFrom } from '@/platform/select-options'
import { words } from '@/platform/words'

import { byCommandsOnly } from '../by-commands-only.access'

import { alertEvents, alertItems, alertStates } from './alert'

const stateLabels: Record<AlertState, Words> = {
  open: words('Open', 'Open'),
  uitgezet: words('Uitgezet', 'Sent out'),
  vervallen: words('Vervallen', 'Lapsed'),
}

const eventLabels: Record<AlertEvent, Words> = {
  gepubliceerd: words('Gepubliceerd', 'Published'),
  gecorrigeerd: words('Gecorrigeerd', 'Corrected'),
  ingetrokken: words('Ingetrokken', 'Withdrawn'),
  nieuw: words('Nieuw', 'New'),
  gewijzigd: words('Gewijzigd', 'Changed'),
}

/** One thing that followers must be told, written in the same transaction as the thing itself. */
export const alerts: CollectionConfig = {
  slug: 'alerts',
  labels: {
    singular: words('Bericht aan volgers', 'Alert'),
    plural: words('Berichten aan volgers', 'Alerts'),
  },
  admin: { hidden: true, useAsTitle: 'key' },
  access: { ...byCommandsOnly, read: admins },
  graphQL: false,
  lockDocuments: false,
  indexes: [{ fields: ['state', 'raisedAt'] }],
  fields: [
    { name: 'key', type: 'text', label: words('Sleutel', 'Key'), required: true, unique: true },
    {
      name: 'item',
      type: 'select',
      label: words('Soort', 'Kind'),
      required: true,
      options: optionsFrom(alertItems, {
        post: words('Stuk', 'Post'),
        step: words('Stap', 'Step'),
      }),
    },
    {
      name: 'event',
      type: 'select',
      label: words('Wat er gebeurde', 'What happened'),
      required: true,
      options: optionsFrom(alertEvents, eventLabels),
    },
    {
      name: 'post',
      type: 'relationship',
      relationTo: 'posts',
      label: words('Stuk', 'Post'),
      index: true,
    },
    {
      name: 'decision',
      type: 'relationship',
      relationTo: 'decisions',
      label: words('Stap', 'Step'),
      index: true,
    },
    { name: 'wasWhen', type: 'text', label: words('Eerdere datum', 'Earlier date') },
    {
      name: 'state',
      type: 'select',
      label: words('Staat', 'State'),
      required: true,
      options: optionsFrom(alertStates, stateLabels),
    },
    { name: 'raisedAt', type: 'date', label: words('Ontstaan op', 'Raised on'), required: true },
    {
      // When its words were settled; digests take what was settled within their window.
      name: 'settledAt',
      type: 'date',
      label: words('Uitgezet op', 'Handed out on'),
      index: true,
    },
    { name: 'batches', type: 'number', admin: { hidden: true } },
    {
      name: 'targets',
      type: 'textarea',
      label: words('Wie het aangaat', 'Whom it concerns'),
      admin: { description: words('JSON', 'JSON') },
    },
    {
      name: 'content',
      type: 'textarea',
      label: words('Wat er in de mail staat', 'What the mail says'),
      admin: { description: words('JSON, na 7 dagen gewist', 'JSON, erased after 7 days') },
    },
    {
      name: 'cursor',
      type: 'text',
      label: words('Gevorderd tot', 'Progress'),
      admin: { hidden: true },
    },
  ],
}
