import type { TextField } from 'payload'
import type { Words } from '@/platform/words'

import { noHandField } from '@/parties/api'

type HiddenText = {
  name: string
  label: Words
  isUnique?: boolean
  isIndexed?: boolean
  isRequired?: boolean
}

/** Never in an answer, and nobody can search by it either: a search tells as much as a reading. */
export function hiddenText({
  name,
  label,
  isUnique = false,
  isIndexed = false,
  isRequired = false,
}: HiddenText): TextField {
  return {
    name,
    type: 'text',
    label,
    required: isRequired,
    unique: isUnique,
    index: isIndexed || isUnique,
    hidden: true,
    access: { create: noHandField, read: noHandField, update: noHandField },
  }
}
