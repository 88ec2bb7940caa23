import type { GroupField } from 'payload'

import { webAddressProblem } from '@/platform/web-address'
import { words } from '@/platform/words'

/** Asked in the form while a planned date is being moved; kept in the row of the plan that gives way. */
export const planChangeField: GroupField = {
  name: 'planChange',
  type: 'group',
  virtual: true,
  label: words('Over de nieuwe datum', 'About the new date'),
  admin: {
    components: { Field: '/decisions/plans/plan-change.client#PlanChange' },
    disableListColumn: true,
    disableListFilter: true,
  },
  fields: [
    {
      name: 'reason',
      type: 'text',
      virtual: true,
      label: words('Waarom is de datum veranderd?', 'Why did the date change?'),
      maxLength: 250,
    },
    {
      name: 'sourceUrl',
      type: 'text',
      virtual: true,
      label: words('Waar staat dat?', 'Where does it say so?'),
      validate: (value: unknown) => webAddressProblem(value) ?? true,
    },
  ],
}
