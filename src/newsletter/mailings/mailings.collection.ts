import type { CollectionConfig } from 'payload'
import type { Words } from '@/platform/words'
import type { MailingStage } from './mailing'

import { inOwnParty, noHandField, partyField } from '@/parties/api'
import { optionsFrom } from '@/platform/select-options'
import { words } from '@/platform/words'

import { byCommandsOnly } from '../by-commands-only.access'
import { hiddenText } from '../hidden-text.field'

import { countsField } from './counts.field'
import { introField } from './intro.field'
import { previewMailing } from './letter/preview-mailing.endpoint'
import { sendTestOfMailing } from './letter/send-test-mailing.endpoint'
import { mailingStages } from './mailing'

const stageLabels: Record<MailingStage, Words> = {
  concept: words('Concept', 'Draft'),
  'ter-beoordeling': words('Ter beoordeling', 'In review'),
  goedgekeurd: words('Goedgekeurd', 'Approved'),
  gepland: words('Gepland', 'Planned'),
  bezig: words('Wordt verstuurd', 'Being sent'),
  gepauzeerd: words('Gepauzeerd', 'Paused'),
  verzonden: words('Verstuurd', 'Sent'),
  geannuleerd: words('Geannuleerd', 'Cancelled'),
}

const filledByServer = { create: noHandField, update: noHandField }

/** One issue of a party's newsletter: written, approved, sent to who asked for it, and kept in the archive. */
export const mailings: CollectionConfig = {
  slug: 'mailings',
  labels: {
    singular: words('Nieuwsbrief', 'Newsletter issue'),
    plural: words('Nieuwsbrieven', 'Newsletter issues'),
  },
  admin: { useAsTitle: 'subject', group: words('Publiceren', 'Publishing') },
  access: { ...byCommandsOnly, read: inOwnParty('writer') },
  graphQL: false,
  lockDocuments: false,
  indexes: [{ fields: ['stage', 'sendAt'] }],
  endpoints: [previewMailing, sendTestOfMailing],
  fields: [
    partyField,
    {
      name: 'subject',
      type: 'text',
      label: words('Onderwerp', 'Subject'),
      required: true,
      maxLength: 120,
    },
    {
      name: 'preheader',
      type: 'text',
      label: words('Eerste regel in het postvak', 'First line in the inbox'),
      maxLength: 150,
    },
    introField(),
    {
      name: 'cards',
      type: 'relationship',
      relationTo: ['posts', 'decisions'],
      hasMany: true,
      label: words('Stukken en besluiten', 'Posts and decisions'),
      maxRows: 20,
    },
    {
      name: 'alsoFollows',
      type: 'relationship',
      relationTo: ['dossiers', 'topics', 'municipalities'],
      hasMany: true,
      label: words('Alleen wie ook een van deze volgt', 'Only who also follows one of these'),
      maxRows: 10,
    },
    {
      name: 'stage',
      type: 'select',
      label: words('Fase', 'Stage'),
      required: true,
      defaultValue: 'concept',
      options: optionsFrom(mailingStages, stageLabels),
    },
    { name: 'sendAt', type: 'date', label: words('Versturen op', 'Send on') },
    { name: 'returnReason', type: 'textarea', label: words('Waarom terug?', 'Why returned?') },
    {
      name: 'approval',
      type: 'group',
      label: words('Goedkeuring', 'Approval'),
      access: filledByServer,
      fields: [
        { name: 'hash', type: 'text', admin: { hidden: true } },
        {
          name: 'by',
          type: 'relationship',
          relationTo: 'users',
          label: words('Goedgekeurd door', 'Approved by'),
        },
        { name: 'at', type: 'date', label: words('Goedgekeurd op', 'Approved on') },
        {
          name: 'isOwnWork',
          type: 'checkbox',
          label: words('Zelf geschreven en goedgekeurd', 'Approved by its own author'),
        },
      ],
    },
    {
      name: 'writtenBy',
      type: 'relationship',
      relationTo: 'users',
      hasMany: true,
      label: words('Geschreven door', 'Written by'),
      access: filledByServer,
    },
    { name: 'plannedById', type: 'text', access: filledByServer, admin: { hidden: true } },
    {
      // Where it stands in the archive; given when sending begins.
      name: 'slug',
      type: 'text',
      label: words('Adres in het archief', 'Address in the archive'),
      unique: true,
      access: filledByServer,
    },
    // The letter as it was when sending began (JSON): what every reader gets, and the archive shows.
    hiddenText({ name: 'content', label: words('De brief', 'The letter') }),
    // How far the list of followers was walked, and how many batches were formed.
    hiddenText({ name: 'cursor', label: words('Gevorderd tot', 'Progress') }),
    { name: 'batches', type: 'number', access: filledByServer, admin: { hidden: true } },
    { name: 'formedAt', type: 'date', access: filledByServer, admin: { hidden: true } },
    {
      name: 'startedAt',
      type: 'date',
      label: words('Begonnen op', 'Started on'),
      access: filledByServer,
    },
    {
      name: 'finishedAt',
      type: 'date',
      label: words('Klaar op', 'Finished on'),
      access: filledByServer,
      index: true,
    },
    countsField,
  ],
}
