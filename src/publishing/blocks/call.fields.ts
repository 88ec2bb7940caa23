import type { Block } from 'payload'

import { webAddressProblem } from '@/platform/web-address'
import { words } from '@/platform/words'

export const callBlock: Block = {
  slug: 'oproep',
  interfaceName: 'CallBlock',
  labels: {
    singular: words('Oproep', 'Call to action'),
    plural: words('Oproepen', 'Calls to action'),
  },
  fields: [
    { name: 'title', type: 'text', label: words('Titel', 'Title'), required: true, maxLength: 120 },
    { name: 'text', type: 'textarea', label: words('Tekst', 'Text'), maxLength: 400 },
    {
      name: 'label',
      type: 'text',
      label: words('Tekst op de knop', 'Text on the button'),
      required: true,
      maxLength: 40,
    },
    {
      name: 'url',
      type: 'text',
      label: words('Webadres', 'Web address'),
      required: true,
      validate: (value: unknown) =>
        (value ? webAddressProblem(value) : 'Vul een webadres in.') ?? true,
    },
  ],
}
