import type { CollectionConfig, RelationshipField } from 'payload'
import type { Words } from '@/platform/words'
import type { DeliveryKind, DeliveryState } from './delivery'

import { admins, noHandField } from '@/parties/api'
import { optionsFrom } from '@/platform/select-options'
import { words } from '@/platform/words'

import { byCommandsOnly } from '../by-commands-only.access'
import { hiddenText } from '../hidden-text.field'

import { deliveryKinds, deliveryStates } from './delivery'

const stateLabels: Record<DeliveryState, Words> = {
  wacht: words('Wacht', 'Waiting'),
  bezig: words('Bezig', 'Being sent'),
  gebundeld: words('In een zending', 'In a batch'),
  verzonden: words('Verzonden', 'Sent'),
  mislukt: words('Mislukt', 'Failed'),
  vervallen: words('Vervallen', 'Lapsed'),
  onzeker: words('Onzeker', 'Uncertain'),
  bezorgd: words('Bezorgd', 'Delivered'),
  teruggekomen: words('Teruggekomen', 'Bounced'),
  klacht: words('Als spam gemeld', 'Complained'),
}

const kindLabels: Record<DeliveryKind, Words> = {
  bevestiging: words('Vraag om bevestiging', 'Request to confirm'),
  'volgt-al': words('Volgt al', 'Follows already'),
  voorkeuren: words('Link naar de voorkeuren', 'Link to the preferences'),
  bericht: words('Bericht', 'Alert'),
  uitgave: words('Nieuwsbrief', 'Newsletter issue'),
  overzicht: words('Overzicht', 'Digest'),
}

/**
 * One mail for one reader. The unique key is what keeps anybody from getting it twice. An admin sees how sending goes,
 * and not to whom.
 */
export const deliveries: CollectionConfig = {
  slug: 'deliveries',
  labels: {
    singular: words('Verzending', 'Delivery'),
    plural: words('Verzendingen', 'Deliveries'),
  },
  admin: { hidden: true },
  access: { ...byCommandsOnly, read: admins },
  graphQL: false,
  lockDocuments: false,
  indexes: [
    { fields: ['state', 'dueAt'] },
    { fields: ['subscriber', 'createdAt'] },
    { fields: ['mailing', 'state'] },
  ],
  fields: [
    hiddenText({ name: 'key', label: words('Sleutel', 'Key'), isUnique: true, isRequired: true }),
    {
      name: 'kind',
      type: 'select',
      label: words('Soort', 'Kind'),
      required: true,
      options: optionsFrom(deliveryKinds, kindLabels),
    },
    {
      name: 'alert',
      type: 'relationship',
      relationTo: 'alerts',
      label: words('Bericht aan volgers', 'Alert'),
      index: true,
    },
    {
      name: 'mailing',
      type: 'relationship',
      relationTo: 'mailings',
      label: words('Nieuwsbrief', 'Newsletter issue'),
    },
    {
      // The key of the batch that it went out with.
      name: 'batch',
      type: 'text',
      label: words('Zending', 'Batch'),
      index: true,
    },
    unseen('subscriber', 'subscribers', words('Abonnee', 'Subscriber')),
    unseen('subscription', 'subscriptions', words('Abonnement', 'Subscription')),
    unseen('consent', 'consents', words('Toestemming', 'Consent')),
    {
      name: 'state',
      type: 'select',
      label: words('Staat', 'State'),
      required: true,
      options: optionsFrom(deliveryStates, stateLabels),
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
    {
      name: 'providerId',
      type: 'text',
      label: words('Nummer bij de verzender', 'Id at the provider'),
      index: true,
    },
    {
      name: 'endedAt',
      type: 'date',
      label: words('Daarna afgemeld op', 'Unsubscribed afterwards on'),
    },
    { name: 'failure', type: 'text', label: words('Reden van mislukken', 'Why it failed') },
    hiddenText({ name: 'sealedToken', label: words('Link, versleuteld', 'Link, encrypted') }),
  ],
}

function unseen(
  name: string,
  relationTo: 'consents' | 'subscribers' | 'subscriptions',
  label: Words,
): RelationshipField {
  return {
    name,
    type: 'relationship',
    relationTo,
    label,
    index: true,
    hidden: true,
    access: { create: noHandField, read: noHandField, update: noHandField },
  }
}
