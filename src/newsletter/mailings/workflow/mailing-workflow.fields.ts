import type { Field } from 'payload'

import { noHandField } from '@/parties/api'
import { optionsFrom } from '@/platform/select-options'
import { words } from '@/platform/words'

import { hiddenText } from '../../hidden-text.field'
import { mailingStages } from '../mailing'
import { mailingStageLabels } from '../stage-labels'

import { sendMoment } from './send-moment.hook'

const filledByServer = { create: noHandField, update: noHandField }
const minuteOfTheDay = {
  pickerAppearance: 'dayAndTime',
  displayFormat: 'd MMM yyyy HH:mm',
} as const

export const stageField: Field = {
  name: 'stage',
  type: 'select',
  label: words('Fase', 'Stage'),
  required: true,
  defaultValue: 'concept',
  options: optionsFrom(mailingStages, mailingStageLabels),
  admin: { components: { Field: '/newsletter/mailings/panel/mailing-panel.client#MailingPanel' } },
}

export const workflowFields: Field[] = [
  {
    name: 'sendAt',
    type: 'date',
    label: words('Versturen op', 'Send on'),
    hooks: { beforeValidate: [sendMoment] },
    admin: {
      position: 'sidebar',
      readOnly: true,
      components: {
        Field: '/platform/admin/moment-input.client#MomentField',
        Cell: '/platform/admin/moment-cell.client#MomentCell',
      },
      date: minuteOfTheDay,
      condition: (data: { sendAt?: unknown }) => Boolean(data.sendAt),
    },
  },
  {
    name: 'returnReason',
    type: 'textarea',
    label: words('Waarom kwam dit terug?', 'Why was this returned?'),
    maxLength: 1000,
    // Told above the fields, beside the stage.
    admin: { hidden: true },
  },
  {
    name: 'approval',
    type: 'group',
    label: words('Goedkeuring', 'Approval'),
    access: filledByServer,
    admin: {
      position: 'sidebar',
      condition: (data: { approval?: { hash?: unknown } }) => Boolean(data.approval?.hash),
    },
    fields: [
      // Null as soon as what was approved is no longer what stands there; the moment stays.
      { name: 'hash', type: 'text', admin: { hidden: true } },
      {
        name: 'by',
        type: 'relationship',
        relationTo: 'users',
        label: words('Goedgekeurd door', 'Approved by'),
        admin: { readOnly: true },
      },
      {
        name: 'at',
        type: 'date',
        label: words('Goedgekeurd op', 'Approved on'),
        admin: { readOnly: true, date: minuteOfTheDay },
      },
      {
        name: 'isOwnWork',
        type: 'checkbox',
        label: words('Zelf geschreven en goedgekeurd', 'Approved by its own author'),
        admin: {
          readOnly: true,
          condition: (data: { approval?: { isOwnWork?: unknown } }) =>
            data.approval?.isOwnWork === true,
        },
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
    admin: {
      position: 'sidebar',
      readOnly: true,
      condition: (data: { writtenBy?: unknown[] | null }) => Boolean(data.writtenBy?.length),
    },
  },
  { name: 'plannedById', type: 'text', access: filledByServer, admin: { hidden: true } },
]

/** What sending fills in, and the panel shows in words. */
export const sendingFields: Field[] = [
  {
    // Where it stands in the archive; given when sending begins.
    name: 'slug',
    type: 'text',
    label: words('Adres in het archief', 'Address in the archive'),
    unique: true,
    access: filledByServer,
    admin: { hidden: true },
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
    admin: { hidden: true },
  },
  {
    name: 'finishedAt',
    type: 'date',
    label: words('Klaar op', 'Finished on'),
    access: filledByServer,
    index: true,
    admin: { hidden: true },
  },
]
