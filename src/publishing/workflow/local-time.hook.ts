import type { FieldHook } from 'payload'
import type { Post } from '@/payload-types'

import { ValidationError } from 'payload'

import { readWallTime } from '@/platform/amsterdam-time'
import { clockChangeRefusal } from '@/platform/clock-change'

/**
 * Planning is done in Dutch wall time; what is stored is the moment. On the nights that the clock changes nobody
 * guesses which of two moments was meant. What cannot be read is left for the validation.
 */
export const localTime: FieldHook<Post, unknown> = ({ value, collection, field, req }) => {
  if (typeof value !== 'string' || value === '') return value
  const reading = readWallTime(value)
  if (reading === null) return value
  if (reading.kind === 'moment') return reading.moment.toISOString()
  throw new ValidationError({
    collection: collection?.slug,
    req,
    errors: [{ path: field.name ?? '', message: clockChangeRefusal(reading) }],
  })
}
