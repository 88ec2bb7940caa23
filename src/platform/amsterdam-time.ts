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

/** What a Dutch wall time can mean: one moment, or two of which somebody has to choose one. */
export type WallReading =
  | { kind: 'moment'; moment: Date }
  /** The clock skips this time in spring: the same time by the clock before and by the one after. */
  | { kind: 'skipped'; choices: readonly [Date, Date] }
  /** The clock comes to this time twice in autumn: in summer time, and again in winter time. */
  | { kind: 'twice'; choices: readonly [Date, Date] }

/** As `momentFrom`, for whoever may be asked what they mean on the nights that the clock changes. */
export function readWallTime(text: string): WallReading | null {
  const moment = momentFrom(text)
  if (moment === null) return null
  const written = text.trim().replace(' ', 'T')
  if (hasOffset.test(written)) return { kind: 'moment', moment }
  const asked = Temporal.PlainDateTime.from(written)
  const [first, second] = (['earlier', 'later'] as const).map((disambiguation) =>
    asked.toZonedDateTime(zone, { disambiguation }),
  )
  if (!first || !second || first.equals(second)) return { kind: 'moment', moment }
  const choices = [new Date(first.epochMilliseconds), new Date(second.epochMilliseconds)] as const
  return { kind: first.toPlainDateTime().equals(asked) ? 'twice' : 'skipped', choices }
}

/** Dutch wall time that can be read in one way only, on every night: 2026-10-25T02:30+02:00. */
export function offsetTime(moment: Date): string {
  return inAmsterdam(moment).toString({ smallestUnit: 'minute', timeZoneName: 'never' })
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
