import type { CollectionConfig } from 'payload'

import { admins } from '@/parties/api'
import { optionsFrom } from '@/platform/select-options'
import { words } from '@/platform/words'

import { byCommandsOnly } from '../by-commands-only.access'
import { hiddenText } from '../hidden-text.field'

import { mailEventKinds } from './mail-event'
import { resendWebhookEndpoint } from './resend-webhook.endpoint'

/** What the mail provider told about a mail that it had accepted. Its number keeps an event from counting twice. */
export const mailEvents: CollectionConfig = {
  slug: 'mail-events',
  labels: {
    singular: words('Bericht van de verzender', 'Event of the provider'),
    plural: words('Berichten van de verzender', 'Events of the provider'),
  },
  admin: { hidden: true },
  access: { ...byCommandsOnly, read: admins },
  graphQL: false,
  lockDocuments: false,
  endpoints: [resendWebhookEndpoint],
  fields: [
    hiddenText({
      name: 'eventId',
      label: words('Nummer bij de verzender', 'Id at the provider'),
      isUnique: true,
      isRequired: true,
    }),
    {
      name: 'kind',
      type: 'select',
      label: words('Wat er gebeurde', 'What happened'),
      required: true,
      options: optionsFrom(mailEventKinds, {
        bezorgd: words('Bezorgd', 'Delivered'),
        vertraagd: words('Vertraagd', 'Delayed'),
        'terug-tijdelijk': words('Teruggekomen, tijdelijk', 'Bounced, soft'),
        'terug-blijvend': words('Teruggekomen, blijvend', 'Bounced, hard'),
        klacht: words('Als spam gemeld', 'Complained'),
        geblokkeerd: words('Geblokkeerd door de verzender', 'Suppressed by the provider'),
        mislukt: words('Mislukt', 'Failed'),
      }),
    },
    {
      // The id as text: the row may be erased before the last event about it comes.
      ...hiddenText({ name: 'delivery', label: words('Verzending', 'Delivery'), isIndexed: true }),
    },
    { name: 'at', type: 'date', label: words('Wanneer', 'When'), required: true, index: true },
  ],
}
