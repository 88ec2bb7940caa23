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
  const refuse = (message: string) =>
    new ValidationError({
      collection: collection?.slug,
      req,
      errors: [{ path: field.name ?? '', message }],
    })
  if (value === undefined || value === null || value === '' || value instanceof Date) return value
  // Payload would make a moment of a list or a number, by the clock of the server.
  if (typeof value !== 'string') throw refuse(noMoment)
  const reading = readWallTime(value)
  if (reading === null) return value
  if (reading.kind === 'moment') return reading.moment.toISOString()
  throw refuse(clockChangeRefusal(reading))
}

const noMoment = 'Dit is geen dag met een tijd. Schrijf het als 2026-12-01T10:00.'
