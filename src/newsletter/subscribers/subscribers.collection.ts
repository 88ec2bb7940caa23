import type { CollectionConfig } from 'payload'
import type { Words } from '@/platform/words'
import type { SubscriberState } from './subscriber'

import { optionsFrom } from '@/platform/select-options'
import { words } from '@/platform/words'

import { seenByNobody } from '../by-commands-only.access'
import { hiddenText } from '../hidden-text.field'

import { subscriberStates } from './subscriber'

const stateLabels: Record<SubscriberState, Words> = {
  onbevestigd: words('Nog niet bevestigd', 'Not confirmed yet'),
  bevestigd: words('Bevestigd', 'Confirmed'),
  gestopt: words('Gestopt', 'Stopped'),
  gewist: words('Gewist', 'Erased'),
}

/** One mailbox that somebody gave, encrypted; found again by a keyed hash. */
export const subscribers: CollectionConfig = {
  slug: 'subscribers',
  labels: { singular: words('Abonnee', 'Subscriber'), plural: words('Abonnees', 'Subscribers') },
  admin: { hidden: true },
  access: seenByNobody,
  graphQL: false,
  lockDocuments: false,
  fields: [
    {
      name: 'state',
      type: 'select',
      label: words('Staat', 'State'),
      required: true,
      defaultValue: 'onbevestigd',
      options: optionsFrom(subscriberStates, stateLabels),
    },
    hiddenText({ name: 'sealedAddress', label: words('Adres, versleuteld', 'Address, encrypted') }),
    hiddenText({
      name: 'addressHash',
      label: words('Kenmerk van het adres', 'Hash of the address'),
      isUnique: true,
      isRequired: true,
    }),
    { name: 'confirmedAt', type: 'date', label: words('Bevestigd op', 'Confirmed on') },
    {
      name: 'endedAt',
      type: 'date',
      label: words('Laatste abonnement gestopt op', 'Last subscription ended on'),
      index: true,
    },
    { name: 'erasedAt', type: 'date', label: words('Gewist op', 'Erased on') },
  ],
}
