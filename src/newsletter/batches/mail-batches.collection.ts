import type { CollectionConfig } from 'payload'
import type { Words } from '@/platform/words'
import type { BatchKind, BatchState } from './batch'

import { admins } from '@/parties/api'
import { optionsFrom } from '@/platform/select-options'
import { words } from '@/platform/words'

import { byCommandsOnly } from '../by-commands-only.access'

import { batchKinds, batchStates } from './batch'

const kindLabels: Record<BatchKind, Words> = {
  uitgave: words('Nieuwsbrief', 'Newsletter issue'),
  bericht: words('Bericht aan volgers', 'Alert'),
  overzicht: words('Overzicht', 'Digest'),
}

const stateLabels: Record<BatchState, Words> = {
  wacht: words('Wacht', 'Waiting'),
  bezig: words('Bezig', 'Being sent'),
  verzonden: words('Verzonden', 'Sent'),
  mislukt: words('Mislukt', 'Failed'),
  onbeslist: words('Wacht op een besluit', 'Waits for a decision'),
  vervallen: words('Vervallen', 'Lapsed'),
}

/**
 * Up to a hundred mails that are handed over in one call. Formed once, together with its deliveries: whoever sends it, and
 * however often, sends the same mails under the same key. It holds no address.
 */
export const mailBatches: CollectionConfig = {
  slug: 'mail-batches',
  labels: { singular: words('Zending', 'Batch'), plural: words('Zendingen', 'Batches') },
  admin: { hidden: true, useAsTitle: 'key' },
  access: { ...byCommandsOnly, read: admins },
  graphQL: false,
  lockDocuments: false,
  // In the order in which they are sent. The name of an index is made of its fields, and no two may share one.
  indexes: [{ fields: ['state', 'kind', 'dueAt'] }],
  fields: [
    { name: 'key', type: 'text', label: words('Sleutel', 'Key'), required: true, unique: true },
    {
      name: 'kind',
      type: 'select',
      label: words('Soort', 'Kind'),
      required: true,
      options: optionsFrom(batchKinds, kindLabels),
    },
    {
      // The id of the issue, the alert or the digest.
      name: 'source',
      type: 'text',
      label: words('Waarvan', 'Of what'),
      required: true,
      index: true,
    },
    { name: 'size', type: 'number', label: words('Mails', 'Mails'), required: true },
    { name: 'accepted', type: 'number', label: words('Aangenomen', 'Accepted') },
    {
      name: 'state',
      type: 'select',
      label: words('Staat', 'State'),
      required: true,
      options: optionsFrom(batchStates, stateLabels),
    },
    { name: 'dueAt', type: 'date', label: words('Aan de beurt op', 'Due on'), required: true },
    {
      name: 'attempts',
      type: 'number',
      label: words('Pogingen', 'Attempts'),
      required: true,
      defaultValue: 0,
    },
    { name: 'firstTriedAt', type: 'date', label: words('Eerste poging', 'First attempt') },
    {
      // From when on nobody can tell whether the mailer took it; empty when it surely did not.
      name: 'unansweredSince',
      type: 'date',
      label: words('Zonder antwoord sinds', 'Without an answer since'),
    },
    {
      name: 'leaseOwner',
      type: 'text',
      label: words('In handen van', 'Held by'),
      admin: { hidden: true },
    },
    {
      name: 'leaseUntil',
      type: 'date',
      label: words('In handen tot', 'Held until'),
      admin: { hidden: true },
    },
    { name: 'sentAt', type: 'date', label: words('Verzonden op', 'Sent on') },
    { name: 'failure', type: 'text', label: words('Reden van mislukken', 'Why it failed') },
  ],
}
