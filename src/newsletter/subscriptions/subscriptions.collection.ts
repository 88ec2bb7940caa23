import type { CollectionConfig } from 'payload'
import type { Words } from '@/platform/words'
import type { SubscriptionState } from './subscription'

import { optionsFrom } from '@/platform/select-options'
import { words } from '@/platform/words'

import { seenByNobody } from '../by-commands-only.access'
import { withdrawals } from '../consent/consent'
import { withdrawalLabels } from '../consent/withdrawal-labels'
import { targetKeyField, targetKindField, targetRelations } from '../target.fields'

import { frequencyLabels } from './frequency-labels'
import { frequencies, subscriptionStates } from './subscription'

const stateLabels: Record<SubscriptionState, Words> = {
  aangevraagd: words('Aangevraagd', 'Requested'),
  actief: words('Actief', 'Active'),
  beeindigd: words('Beëindigd', 'Ended'),
}

/** One reader following one thing. */
export const subscriptions: CollectionConfig = {
  slug: 'subscriptions',
  labels: {
    singular: words('Abonnement', 'Subscription'),
    plural: words('Abonnementen', 'Subscriptions'),
  },
  admin: { hidden: true },
  access: seenByNobody,
  graphQL: false,
  lockDocuments: false,
  // Who follows one thing is read in the order of the key, page after page.
  indexes: [{ fields: ['targetKey', 'key'] }],
  fields: [
    { name: 'key', type: 'text', label: words('Sleutel', 'Key'), required: true, unique: true },
    {
      name: 'subscriber',
      type: 'relationship',
      relationTo: 'subscribers',
      label: words('Abonnee', 'Subscriber'),
      required: true,
      index: true,
    },
    targetKindField,
    targetKeyField,
    ...targetRelations,
    {
      name: 'frequency',
      type: 'select',
      label: words('Hoe vaak', 'How often'),
      required: true,
      defaultValue: 'direct',
      options: optionsFrom(frequencies, frequencyLabels),
    },
    {
      name: 'state',
      type: 'select',
      label: words('Staat', 'State'),
      required: true,
      index: true,
      options: optionsFrom(subscriptionStates, stateLabels),
    },
    { name: 'confirmedAt', type: 'date', label: words('Bevestigd op', 'Confirmed on') },
    { name: 'endedAt', type: 'date', label: words('Beëindigd op', 'Ended on') },
    {
      name: 'endedReason',
      type: 'select',
      label: words('Waarom beëindigd', 'Why ended'),
      options: optionsFrom(withdrawals, withdrawalLabels),
    },
  ],
}
