import type { Field } from 'payload'

import { slugField } from '@/platform/slug.field'
import { webAddressProblem } from '@/platform/web-address'
import { wholeNumberField } from '@/platform/whole-number.field'
import { words } from '@/platform/words'

import { adminsOnlyField } from './roles/party.access'
import { accentProblem } from './accent'
import { ibanProblem } from './iban'

/** What ties a party to its place in the council is the platform's to change, so that no party moves its own place in a list. */
const platformOnly = { create: adminsOnlyField, update: adminsOnlyField }

const optionalWebAddress = (value: unknown) => webAddressProblem(value) ?? true

export const partyFields: Field[] = [
  { name: 'name', type: 'text', label: words('Naam', 'Name'), required: true, maxLength: 120 },
  {
    name: 'shortName',
    type: 'text',
    label: words('Korte naam', 'Short name'),
    maxLength: 24,
    admin: { description: words('Voor labels op de tijdlijn', 'For labels on the timeline') },
  },
  { ...slugField({ from: 'name' }), access: platformOnly },
  {
    name: 'municipality',
    type: 'relationship',
    relationTo: 'municipalities',
    label: words('Gemeente', 'Municipality'),
    required: true,
    index: true,
    access: platformOnly,
  },
  {
    name: 'councilPeriods',
    type: 'array',
    label: words('Zetels per raadsperiode', 'Seats per council period'),
    labels: {
      singular: words('Raadsperiode', 'Council period'),
      plural: words('Raadsperioden', 'Council periods'),
    },
    access: platformOnly,
    fields: [
      wholeNumberField({
        name: 'from',
        label: words('Vanaf jaar', 'From year'),
        required: true,
        min: 1900,
        max: 2200,
      }),
      wholeNumberField({
        name: 'until',
        label: words('Tot jaar', 'Until year'),
        required: true,
        min: 1900,
        max: 2200,
      }),
      wholeNumberField({
        name: 'seats',
        label: words('Zetels', 'Seats'),
        required: true,
        min: 0,
        max: 45,
      }),
    ],
  },
  { name: 'slogan', type: 'text', label: words('Slogan', 'Slogan'), maxLength: 120 },
  {
    name: 'logo',
    type: 'upload',
    relationTo: 'media',
    label: words('Logo', 'Logo'),
  },
  {
    name: 'accent',
    type: 'text',
    label: words('Kleur', 'Colour'),
    required: true,
    defaultValue: '#0b4f8a',
    validate: (value: unknown) => accentProblem(value) ?? true,
    admin: { description: words('Bijvoorbeeld #1d6b3a', 'For example #1d6b3a') },
  },
  {
    name: 'domain',
    type: 'text',
    label: words('Eigen domein', 'Own domain'),
    unique: true,
    access: platformOnly,
  },
  {
    name: 'contact',
    type: 'group',
    label: words('Contact', 'Contact'),
    fields: [
      { name: 'email', type: 'email', label: words('E-mailadres', 'E-mail address') },
      { name: 'phone', type: 'text', label: words('Telefoon', 'Phone'), maxLength: 40 },
      {
        name: 'website',
        type: 'text',
        label: words('Website', 'Website'),
        validate: optionalWebAddress,
      },
    ],
  },
  {
    name: 'imprint',
    type: 'group',
    label: words('Colofon: wie is verantwoordelijk?', 'Imprint: who is responsible?'),
    fields: [
      {
        name: 'responsible',
        type: 'text',
        label: words('Persoon of bestuur', 'Person or board'),
        required: true,
      },
      { name: 'address', type: 'textarea', label: words('Adres', 'Address') },
      { name: 'email', type: 'email', label: words('E-mailadres', 'E-mail address') },
      {
        name: 'iban',
        type: 'text',
        label: words('Rekeningnummer (IBAN)', 'Bank account (IBAN)'),
        maxLength: 42,
        validate: (value: unknown) => ibanProblem(value) ?? true,
        admin: {
          description: words(
            'Staat in het colofon. Uw stukken mogen het dan ook noemen.',
            'Stands in the imprint. Your posts may then name it too.',
          ),
        },
      },
    ],
  },
  {
    name: 'support',
    type: 'group',
    label: words('Steun ons', 'Support us'),
    fields: [
      {
        name: 'label',
        type: 'text',
        label: words('Tekst op de knop', 'Text on the button'),
        maxLength: 40,
      },
      { name: 'url', type: 'text', label: words('Adres', 'Address'), validate: optionalWebAddress },
    ],
  },
  {
    name: 'newsletter',
    type: 'group',
    label: words('Nieuwsbrief', 'Newsletter'),
    fields: [
      {
        name: 'senderName',
        type: 'text',
        label: words('Naam van de afzender', 'Sender name'),
        maxLength: 80,
      },
      { name: 'replyTo', type: 'email', label: words('Antwoordadres', 'Reply-to address') },
    ],
  },
]
