import type { CollectionConfig } from 'payload'

import { words } from '@/platform/words'

import { seenByNobody } from '../by-commands-only.access'
import { hiddenText } from '../hidden-text.field'

/** Answers to the bot check that were used: each counts once. It says nothing about who gave it. */
export const spentChallenges: CollectionConfig = {
  slug: 'spent-challenges',
  labels: {
    singular: words('Gebruikt antwoord', 'Spent answer'),
    plural: words('Gebruikte antwoorden', 'Spent answers'),
  },
  admin: { hidden: true },
  access: seenByNobody,
  graphQL: false,
  lockDocuments: false,
  fields: [
    hiddenText({ name: 'key', label: words('Kenmerk', 'Mark'), isUnique: true, isRequired: true }),
    {
      name: 'expiresAt',
      type: 'date',
      label: words('Geldig tot', 'Valid until'),
      required: true,
      index: true,
    },
  ],
}
