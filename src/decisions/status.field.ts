import type { SelectField } from 'payload'
import type { Words } from '@/platform/words'

import { optionsFrom } from '@/platform/select-options'
import { words } from '@/platform/words'

import { deriveStatus } from './derive-status.hook'

/** Whether it took place. Without a default, so that what was forgotten follows from the date instead of being planned. */
export function statusField<Status extends string>(
  values: readonly Status[],
  labels: Record<NoInfer<Status>, Words> & Record<'gepland' | 'gehouden', Words>,
): SelectField {
  const { gepland, gehouden } = labels
  return {
    name: 'status',
    type: 'select',
    label: words('Status', 'Status'),
    required: true,
    index: true,
    options: optionsFrom(values, labels),
    hooks: { beforeValidate: [deriveStatus] },
    admin: {
      description: words(
        `Laat leeg: dan wordt het ‘${gehouden.nl}’ als de laatste mogelijke dag voorbij is, en anders ‘${gepland.nl}’.`,
        `Leave empty: it becomes ‘${gehouden.en}’ once the last possible day has passed, else ‘${gepland.en}’.`,
      ),
      components: { Label: '/platform/admin/optional-label.client#OptionalLabel' },
    },
  }
}
