import type { FieldHook } from 'payload'
import type { Mailing } from '@/payload-types'

import { localTime } from '@/publishing/api'

/** `nu` is the moment at which the server reads it, whatever the clock of whoever asks; all else as for posts. */
export const sendMoment: FieldHook<Mailing, unknown> = (field) =>
  field.value === 'nu' ? new Date().toISOString() : (localTime as typeof sendMoment)(field)
