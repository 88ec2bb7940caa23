import { Temporal } from 'temporal-polyfill'

const zone = 'Europe/Amsterdam'
const hasOffset = /(z|[+-]\d{2}:?\d{2})$/i

/**
 * A moment from what a form or an API client sent. Without an offset it is Dutch wall time; a time that the clock
 * skips in spring moves on by an hour, one that comes twice in autumn is the first. Null when it is no moment.
 */
export function momentFrom(text: string): Date | null {
  const written = text.trim().replace(' ', 'T')
  try {
    const instant = hasOffset.test(written)
      ? Temporal.Instant.from(written)
      : Temporal.PlainDateTime.from(written)
          .toZonedDateTime(zone, { disambiguation: 'compatible' })
          .toInstant()
    return new Date(instant.epochMilliseconds)
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

/** The Dutch calendar day of a moment, as 2026-11-21. */
export function dutchDay(moment: Date): string {
  return inAmsterdam(moment).toPlainDate().toString()
}

/** Dutch wall time for a form field: 2026-11-21T20:00. */
export function wallTime(moment: Date): string {
  return inAmsterdam(moment).toPlainDateTime().toString({ smallestUnit: 'minute' })
}

/** The Dutch time of day of a moment, to be read: "14.05 uur", "9.30 uur". */
export function clockInDutch(moment: Date): string {
  return `${wallTime(moment).slice(11).replace(':', '.').replace(/^0/, '')} uur`
}

function inAmsterdam(moment: Date): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(zone)
}
