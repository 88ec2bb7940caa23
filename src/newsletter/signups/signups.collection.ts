import type { CollectionConfig } from 'payload'

import { optionsFrom } from '@/platform/select-options'
import { words } from '@/platform/words'

import { seenByNobody } from '../by-commands-only.access'
import { hiddenText } from '../hidden-text.field'
import { frequencyLabels } from '../subscriptions/frequency-labels'
import { frequencies } from '../subscriptions/subscription'
import { targetKindField } from '../target.fields'

/**
 * A form that was sent, until the mail about it is written: seconds. It is one row whoever sent it, so the time that the
 * answer takes cannot tell whether the address was known.
 */
export const signups: CollectionConfig = {
  slug: 'signups',
  labels: { singular: words('Aanmelding', 'Sign-up'), plural: words('Aanmeldingen', 'Sign-ups') },
  admin: { hidden: true },
  access: seenByNobody,
  graphQL: false,
  lockDocuments: false,
  fields: [
    hiddenText({
      name: 'sealedAddress',
      label: words('Adres, versleuteld', 'Address, encrypted'),
      isRequired: true,
    }),
    hiddenText({
      name: 'addressHash',
      label: words('Kenmerk van het adres', 'Hash of the address'),
      isRequired: true,
    }),
    targetKindField,
    {
      name: 'target',
      type: 'text',
      label: words('Wat er gevolgd wordt', 'What is followed'),
      required: true,
    },
    {
      name: 'wording',
      type: 'textarea',
      label: words('De woorden', 'The wording'),
      required: true,
    },
    { name: 'wordingVersion', type: 'text', label: words('Versie', 'Version'), required: true },
    { name: 'source', type: 'text', label: words('Waar', 'Where'), required: true },
    {
      name: 'frequency',
      type: 'select',
      label: words('Hoe vaak', 'How often'),
      required: true,
      defaultValue: 'direct',
      options: optionsFrom(frequencies, frequencyLabels),
    },
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
