import type { Block, FieldHook } from 'payload'

import { slugProblem, toSlug } from '@/platform/slug.field'
import { words } from '@/platform/words'

const anchorFromQuestion: FieldHook = ({ value, siblingData }) =>
  typeof value === 'string' && value !== '' ? value : toSlug(String(siblingData.question ?? ''))

export const questionBlock: Block = {
  slug: 'uitleg',
  interfaceName: 'QuestionBlock',
  labels: {
    singular: words('Vraag en antwoord', 'Question and answer'),
    plural: words('Vragen', 'Questions'),
  },
  fields: [
    {
      name: 'question',
      type: 'text',
      label: words('Vraag', 'Question'),
      required: true,
      maxLength: 200,
    },
    {
      name: 'answer',
      type: 'textarea',
      label: words('Antwoord', 'Answer'),
      required: true,
      maxLength: 2000,
    },
    {
      name: 'anchor',
      type: 'text',
      label: words('Anker in het webadres', 'Anchor'),
      maxLength: 80,
      hooks: { beforeValidate: [anchorFromQuestion] },
      validate: (value: unknown) => (value ? slugProblem(value) : null) ?? true,
      admin: {
        description: words(
          'Laat leeg: dan maken wij het van de vraag.',
          'Leave empty to make it from the question.',
        ),
      },
    },
  ],
}
