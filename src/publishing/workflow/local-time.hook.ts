import type { FieldHook } from 'payload'
import type { Post } from '@/payload-types'

import { ValidationError } from 'payload'

import { readWallTime } from '@/platform/amsterdam-time'
import { clockChangeRefusal } from '@/platform/clock-change'
import { momentRefusal } from '@/platform/moment-refusal'

/**
 * Planning is done in Dutch wall time; what is stored is the moment. On the nights that the clock changes nobody
 * guesses which of two moments was meant. What is written otherwise is refused: Payload would hand it to the server's
 * own clock, that makes a second of March of a thirtieth of February.
 */
export const localTime: FieldHook<Post, unknown> = ({ value, collection, field, req }) => {
  const refuse = (message: string) =>
    new ValidationError({
      collection: collection?.slug,
      req,
      errors: [{ path: field.name ?? '', message }],
    })
  if (value === undefined || value === null || value instanceof Date) return value
  // An emptied field; the database would take it for a day.
  if (value === '') return null
  // Payload would make a moment of a list or a number, by the clock of the server.
  if (typeof value !== 'string') throw refuse(noMoment)
  const refusal = momentRefusal(value)
  const reading = refusal === null ? readWallTime(value) : null
  if (reading === null) throw refuse(refusal ?? noMoment)
  if (reading.kind === 'moment') return reading.moment.toISOString()
  throw refuse(clockChangeRefusal(reading))
}

const noMoment = 'Dit is geen dag met een tijd. Schrijf het als 2026-12-01T10:00.'
