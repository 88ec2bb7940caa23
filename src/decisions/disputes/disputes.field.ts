import type { ArrayField, TextField } from 'payload'
import type { Words } from '@/platform/words'

import { dayField } from '@/platform/day.field'
import { optionsFrom } from '@/platform/select-options'
import { webAddressProblem } from '@/platform/web-address'
import { words } from '@/platform/words'

import { disputedFactLabels } from '../decision-labels'
import { disputedFacts } from '../decision-words'

const isBlank = (value: unknown): boolean => typeof value !== 'string' || value.trim() === ''

const settledDay = dayField({ name: 'resolvedOn', label: words('Opgelost op', 'Settled on') })
/** The server fills it in. */
const resolvedOn: TextField = {
  ...settledDay,
  admin: {
    ...settledDay.admin,
    readOnly: true,
    condition: (_: unknown, row: { resolvedOn?: unknown }) => Boolean(row.resolvedOn),
  },
}

/** Where sources or parties disagree on a fact, both readings are shown until it is settled; then how it was settled. */
export const disputesField: ArrayField = {
  name: 'disputes',
  type: 'array',
  label: words('Hierover verschillen de bronnen', 'Disputed facts'),
  labels: { singular: words('Verschil', 'Dispute'), plural: words('Verschillen', 'Disputes') },
  admin: {
    description: words(
      'Alleen wie het inbracht, verandert de tekst. Oplossen mag elke partij, met een bron. Een verschil blijft altijd staan: lezers mogen zien hoe het ging.',
      'Only the party that raised it changes its text. Any party may settle it, with a source. A dispute always stays: readers may see how that went.',
    ),
  },
  fields: [
    {
      name: 'about',
      type: 'select',
      label: words('Waarover gaat het?', 'What is it about?'),
      options: optionsFrom(disputedFacts, disputedFactLabels),
    },
    {
      name: 'note',
      type: 'textarea',
      label: words('Wat zegt de andere bron?', 'What does the other source say?'),
      required: true,
      maxLength: 600,
    },
    {
      name: 'party',
      type: 'relationship',
      relationTo: 'parties',
      label: words('Ingebracht door', 'Raised by'),
      admin: {
        readOnly: true,
        // The server fills it in; until then an empty field would only raise questions.
        condition: (_: unknown, { party }: { party?: unknown }) => Boolean(party),
      },
    },
    {
      name: 'sourceTitle',
      type: 'text',
      label: words('Titel van de bron', 'Title of the source'),
      required: true,
      maxLength: 250,
    },
    webAddress('sourceUrl', { nl: 'Webadres van de bron', en: 'Web address of the source' }),
    {
      type: 'collapsible',
      label: words('Opgelost?', 'Settled?'),
      admin: { initCollapsed: true },
      fields: [
        {
          name: 'resolution',
          type: 'textarea',
          hooks: {
            beforeValidate: [({ value }: { value?: unknown }) => (isBlank(value) ? null : value)],
          },
          label: words('Hoe zit het? En hoe bleek dat?', 'What is it, and how did that show?'),
          maxLength: 600,
        },
        resolvedOn,
        {
          name: 'resolutionSourceTitle',
          type: 'text',
          label: words('Bron van de oplossing', 'Source of the settlement'),
          maxLength: 250,
          validate: (value: unknown, { siblingData }: { siblingData: { resolution?: unknown } }) =>
            isBlank(siblingData.resolution) || !isBlank(value)
              ? true
              : 'Noem de bron: waar kan een lezer nakijken hoe het zit?',
        },
        webAddress('resolutionSourceUrl', {
          nl: 'Webadres van die bron',
          en: 'Web address of that source',
        }),
      ],
    },
  ],
}

function webAddress(name: string, label: Words): TextField {
  return {
    name,
    type: 'text',
    label,
    maxLength: 1000,
    validate: (value: unknown) => webAddressProblem(value) ?? true,
  }
}
