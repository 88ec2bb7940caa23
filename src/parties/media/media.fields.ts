import type { Field } from 'payload'

import { words } from '@/platform/words'

import { noHandField } from '../roles/party.access'
import { partyField } from '../party-scope/party.field'

export const mediaFields: Field[] = [
  partyField,
  {
    name: 'alt',
    type: 'text',
    label: words('Wat is er te zien?', 'What does it show?'),
    maxLength: 250,
    admin: {
      description: words(
        'Verplicht bij een foto: voor wie de foto niet kan zien.',
        'Required for a picture: for people who cannot see it.',
      ),
    },
  },
  { name: 'caption', type: 'textarea', label: words('Bijschrift', 'Caption'), maxLength: 400 },
  { name: 'credit', type: 'text', label: words('Maker', 'Credit'), maxLength: 120 },
  {
    name: 'isPublic',
    type: 'checkbox',
    label: words('Openbaar', 'Public'),
    defaultValue: false,
    access: { create: noHandField, update: noHandField },
    admin: {
      position: 'sidebar',
      readOnly: true,
      description: words(
        'Gaat vanzelf aan zodra een gepubliceerd stuk dit bestand toont.',
        'Switched on when something published shows this file.',
      ),
    },
  },
]
