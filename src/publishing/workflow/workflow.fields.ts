import type { Field } from 'payload'

import { noHandField, ownPartyField } from '@/parties/api'
import { optionsFrom } from '@/platform/select-options'
import { words } from '@/platform/words'

import { guardReturn } from '../guard/guard-return.hook'

import { ownSearchedField } from './search-own-authors.hook'
import { localTime } from './local-time.hook'
import { stageLabels } from './stage-labels'
import { stages } from './workflow'

const filledByServer = { create: noHandField, update: noHandField }
const minuteOfTheDay = {
  pickerAppearance: 'dayAndTime',
  displayFormat: 'd MMM yyyy HH:mm',
} as const

const momentField = {
  Field: '/platform/admin/moment-input.client#MomentField',
  Cell: '/platform/admin/moment-cell.client#MomentCell',
}

export const workflowFields: Field[] = [
  {
    name: 'stage',
    type: 'select',
    label: words('Fase', 'Stage'),
    required: true,
    defaultValue: 'concept',
    index: true,
    options: optionsFrom(stages, stageLabels),
    admin: {
      components: { Field: '/publishing/workflow/stage-panel.client#StagePanel' },
    },
  },
  {
    name: 'publishAt',
    type: 'date',
    label: words('Komt online op', 'Goes online on'),
    index: true,
    hooks: { beforeValidate: [localTime] },
    admin: {
      position: 'sidebar',
      readOnly: true,
      components: momentField,
      date: minuteOfTheDay,
      condition: (data: { stage?: unknown }) => data.stage === 'gepland',
    },
  },
  {
    name: 'expireAt',
    type: 'date',
    label: words('Gaat weer offline op', 'Goes offline on'),
    index: true,
    access: { read: ownSearchedField },
    hooks: { beforeValidate: [localTime] },
    admin: {
      position: 'sidebar',
      components: momentField,
      date: minuteOfTheDay,
      description: words(
        'Leeg: blijft online. Daarna is het voorgoed ingetrokken. Staat het stuk al online? Dan geldt dit na ‘Publiceer correctie’.',
        'Empty: stays online. After this it is withdrawn for good. Online already? Then this counts after “Publish correction”.',
      ),
    },
  },
  {
    name: 'publishedAt',
    type: 'date',
    label: words('Online sinds', 'Online since'),
    index: true,
    access: filledByServer,
    admin: {
      position: 'sidebar',
      readOnly: true,
      date: minuteOfTheDay,
      condition: (data: { publishedAt?: unknown }) => Boolean(data.publishedAt),
    },
  },
  {
    name: 'embargoNote',
    type: 'textarea',
    label: words('Waarom nog niet online?', 'Why not online yet?'),
    maxLength: 500,
    access: { read: ownPartyField },
    admin: {
      position: 'sidebar',
      description: words(
        'Bijvoorbeeld: wachten tot de raad heeft besloten. Lezers zien dit nooit.',
        'For example: wait until the council has decided. Readers never see this.',
      ),
      condition: (data: { stage?: unknown }) =>
        data.stage !== 'gepubliceerd' && data.stage !== 'ingetrokken',
    },
  },
  {
    name: 'heldReason',
    type: 'textarea',
    label: words('Waarom is dit niet online gegaan?', 'Why did this not go online?'),
    access: { ...filledByServer, read: ownPartyField },
    // Told above the fields, beside the stage.
    admin: { hidden: true },
  },
  {
    name: 'returnReason',
    type: 'textarea',
    label: words('Waarom kwam dit terug?', 'Why was this returned?'),
    maxLength: 1000,
    hooks: { beforeChange: [guardReturn] },
    access: { read: ownPartyField },
    // Told above the fields, beside the stage.
    admin: { hidden: true },
  },
  {
    // Public at the address of a withdrawn post; it comes with the withdrawal and is never changed.
    name: 'withdrawnReason',
    type: 'textarea',
    label: words('Wat lezen bezoekers over het intrekken?', 'What do visitors read about it?'),
    maxLength: 300,
    admin: {
      position: 'sidebar',
      readOnly: true,
      condition: (data: { stage?: unknown }) => data.stage === 'ingetrokken',
    },
  },
  {
    name: 'approval',
    type: 'group',
    label: words('Goedkeuring', 'Approval'),
    access: { ...filledByServer, read: ownPartyField },
    admin: {
      position: 'sidebar',
      condition: (data: { approval?: { at?: unknown } }) => Boolean(data.approval?.at),
    },
    fields: [
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
          description: words('Deze partij heeft één account.', 'This party has a single account.'),
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
    access: { ...filledByServer, read: ownSearchedField },
    admin: { position: 'sidebar', readOnly: true },
  },
  {
    // The account whose right the plan rests on; kept as its bare id, so that an account that is gone has none.
    name: 'plannedById',
    type: 'text',
    access: { ...filledByServer, read: ownPartyField },
    admin: { hidden: true },
  },
  {
    // Who saved it last; each version keeps its own.
    name: 'savedBy',
    type: 'relationship',
    relationTo: 'users',
    access: { ...filledByServer, read: ownPartyField },
    admin: { hidden: true },
  },
]
