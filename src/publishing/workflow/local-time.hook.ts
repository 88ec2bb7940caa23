import type { FieldHook } from 'payload'
import type { Post } from '@/payload-types'

import { momentFrom } from '@/platform/amsterdam-time'

/** Planning is done in Dutch wall time; what is stored is the moment. What cannot be read is left for the validation. */
export const localTime: FieldHook<Post, unknown> = ({ value }) =>
  typeof value === 'string' && value !== '' ? (momentFrom(value)?.toISOString() ?? value) : value
