import type { CollectionConfig } from 'payload'

import { words } from '@/platform/words'

import { seenByNobody } from '../by-commands-only.access'
import { hiddenText } from '../hidden-text.field'

/** A link that was mailed to a reader and opens the page with all that is held about them, for a short while. */
export const readerLinks: CollectionConfig = {
  slug: 'reader-links',
  labels: {
    singular: words('Link van een lezer', 'Link of a reader'),
    plural: words('Links van lezers', 'Links of readers'),
  },
  admin: { hidden: true },
  access: seenByNobody,
  graphQL: false,
  lockDocuments: false,
  fields: [
    {
      name: 'subscriber',
      type: 'relationship',
      relationTo: 'subscribers',
      label: words('Abonnee', 'Subscriber'),
      required: true,
      index: true,
    },
    hiddenText({
      name: 'tokenHash',
      label: words('Kenmerk van de link', 'Hash of the link'),
      isUnique: true,
      isRequired: true,
    }),
    {
      name: 'expiresAt',
      type: 'date',
      label: words('Geldig tot', 'Valid until'),
      required: true,
      index: true,
    },
  ],
}
