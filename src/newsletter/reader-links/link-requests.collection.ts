import type { CollectionConfig } from 'payload'

import { words } from '@/platform/words'

import { seenByNobody } from '../by-commands-only.access'
import { hiddenText } from '../hidden-text.field'

/**
 * Somebody asked for a link to their own page, until the mail is written: seconds. One row whoever asked, so the time that
 * the answer takes cannot tell whether the address was known.
 */
export const linkRequests: CollectionConfig = {
  slug: 'link-requests',
  labels: {
    singular: words('Aanvraag van een link', 'Request for a link'),
    plural: words('Aanvragen van een link', 'Requests for a link'),
  },
  admin: { hidden: true },
  access: seenByNobody,
  graphQL: false,
  lockDocuments: false,
  fields: [
    hiddenText({
      name: 'addressHash',
      label: words('Kenmerk van het adres', 'Hash of the address'),
      isRequired: true,
    }),
    { name: 'askedAt', type: 'date', label: words('Gevraagd op', 'Asked on'), required: true },
    {
      name: 'dueAt',
      type: 'date',
      label: words('Aan de beurt op', 'Due on'),
      required: true,
      index: true,
    },
  ],
}
