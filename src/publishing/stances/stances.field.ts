import type { ArrayField } from 'payload'

import { optionsFrom } from '@/platform/select-options'
import { words } from '@/platform/words'

import { factsOfParty } from './facts-of-party.query'
import { stances } from './stance-words'

type Siblings = { siblingData: { decision?: unknown; dossier?: unknown; stance?: unknown } }

/** What the party thinks of one step, or of a dossier as a whole. These rows are the data that readers compare. */
export const stancesField: ArrayField = {
  name: 'stances',
  type: 'array',
  label: words('Wat vindt uw partij?', 'What does your party think?'),
  labels: { singular: words('Standpunt', 'Stance'), plural: words('Standpunten', 'Stances') },
  fields: [
    {
      name: 'decision',
      type: 'relationship',
      relationTo: 'decisions',
      index: true,
      filterOptions: factsOfParty,
      label: words('Over deze stap', 'On this step'),
      validate: (value: unknown, { siblingData }: Siblings) =>
        Boolean(value) === Boolean(siblingData.dossier)
          ? 'Kies één stap, of één dossier: waar gaat dit standpunt over?'
          : true,
    },
    {
      name: 'dossier',
      type: 'relationship',
      relationTo: 'dossiers',
      index: true,
      filterOptions: factsOfParty,
      label: words('Of: over het hele dossier', 'Or: on the whole dossier'),
    },
    {
      name: 'stance',
      type: 'select',
      required: true,
      label: words('Standpunt', 'Stance'),
      options: optionsFrom(stances, {
        voor: words('Voor', 'For'),
        tegen: words('Tegen', 'Against'),
        voorwaardelijk: words('Voor, onder voorwaarden', 'For, on conditions'),
        'voorlopig-voor': words('Voorlopig voor', 'For, for now'),
        afwachtend: words('Wacht nog af', 'Waiting'),
      }),
    },
    {
      name: 'conditions',
      type: 'textarea',
      maxLength: 400,
      label: words('In één zin, of: welke voorwaarden?', 'In one sentence, or: which conditions?'),
      validate: (value: unknown, { siblingData }: Siblings) =>
        siblingData.stance === 'voorwaardelijk' && !value
          ? 'Schrijf op welke voorwaarden uw partij stelt.'
          : true,
    },
  ],
}
