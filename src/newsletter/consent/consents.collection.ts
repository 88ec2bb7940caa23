import type { CollectionConfig } from 'payload'

import { optionsFrom } from '@/platform/select-options'
import { words } from '@/platform/words'

import { seenByNobody } from '../by-commands-only.access'
import { hiddenText } from '../hidden-text.field'
import { targetKeyField, targetKindField } from '../target.fields'

import { consentStates, withdrawals } from './consent'
import { refuseRewriting } from './refuse-rewriting.hook'
import { withdrawalLabels } from './withdrawal-labels'

const stateLabels = {
  gevraagd: words('Gevraagd', 'Asked'),
  gegeven: words('Gegeven', 'Given'),
  ingetrokken: words('Ingetrokken', 'Withdrawn'),
}

/** Evidence: which words somebody agreed to, when, where, and how it ended. Rows are added and completed, never rewritten. */
export const consents: CollectionConfig = {
  slug: 'consents',
  labels: { singular: words('Toestemming', 'Consent'), plural: words('Toestemmingen', 'Consents') },
  admin: { hidden: true },
  access: seenByNobody,
  graphQL: false,
  lockDocuments: false,
  hooks: { beforeChange: [refuseRewriting] },
  fields: [
    {
      name: 'subscriber',
      type: 'relationship',
      relationTo: 'subscribers',
      label: words('Abonnee', 'Subscriber'),
      required: true,
      index: true,
    },
    {
      name: 'subscription',
      type: 'relationship',
      relationTo: 'subscriptions',
      label: words('Abonnement', 'Subscription'),
      required: true,
      index: true,
    },
    targetKindField,
    targetKeyField,
    {
      name: 'wording',
      type: 'textarea',
      label: words('De woorden', 'The wording'),
      required: true,
    },
    { name: 'wordingVersion', type: 'text', label: words('Versie', 'Version'), required: true },
    { name: 'source', type: 'text', label: words('Waar', 'Where'), required: true },
    {
      name: 'state',
      type: 'select',
      label: words('Staat', 'State'),
      required: true,
      index: true,
      options: optionsFrom(consentStates, stateLabels),
    },
    { name: 'askedAt', type: 'date', label: words('Gevraagd op', 'Asked on'), required: true },
    { name: 'givenAt', type: 'date', label: words('Gegeven op', 'Given on') },
    { name: 'withdrawnAt', type: 'date', label: words('Ingetrokken op', 'Withdrawn on') },
    {
      name: 'withdrawal',
      type: 'select',
      label: words('Hoe ingetrokken', 'How withdrawn'),
      options: optionsFrom(withdrawals, withdrawalLabels),
    },
    hiddenText({
      name: 'tokenHash',
      label: words('Kenmerk van de link', 'Hash of the link'),
      isUnique: true,
      isRequired: true,
    }),
  ],
}
