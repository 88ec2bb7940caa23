import type { CollapsibleField, Field } from 'payload'
import type { Words } from '@/platform/words'

type Folded = {
  label: Words
  fields: Field[]
  /** Paths that tell whether something was filled in here. */
  holds: string[]
}

/** A part of a form that most need not open; its heading says when there is something in it. */
export function folded({ label, fields, holds }: Folded): CollapsibleField {
  return {
    type: 'collapsible',
    label,
    admin: {
      initCollapsed: true,
      components: {
        Label: {
          path: '/decisions/form/folded-heading.client#FoldedHeading',
          clientProps: { label, holds },
        },
      },
    },
    fields,
  }
}
