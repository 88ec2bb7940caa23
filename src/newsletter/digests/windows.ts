import type { DigestFrequency } from './digest'

import { Temporal } from 'temporal-polyfill'

const zone = 'Europe/Amsterdam'
const closesAt = '08:00'
/** The day of the week that closes a week: Saturday (ISO 8601). */
const lastOfWeek = 6

/** From `from` up to `until`; `key` names the window, so that it is mailed about once. */
export type DigestWindow = { key: string; from: Date; until: Date }

/**
 * The last window that closed at or before this moment: every day at 08:00 in Amsterdam, every week on Saturday at 08:00.
 * A day of a clock change has 23 or 25 hours, and its window too.
 */
export function lastWindow(frequency: DigestFrequency, now: Date): DigestWindow {
  const here = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(zone)
  const today = closing(here.toPlainDate())
  const lastDay = Temporal.ZonedDateTime.compare(today, here) <= 0 ? today : dayBefore(today)
  const until =
    frequency === 'dag' ? lastDay : daysBefore(lastDay, (lastDay.dayOfWeek + 7 - lastOfWeek) % 7)
  const from = daysBefore(until, frequency === 'dag' ? 1 : 7)
  return {
    key: `${frequency}:${until.toPlainDate().toString()}`,
    from: new Date(from.epochMilliseconds),
    until: new Date(until.epochMilliseconds),
  }
}

function closing(day: Temporal.PlainDate): Temporal.ZonedDateTime {
  return day.toZonedDateTime({ timeZone: zone, plainTime: closesAt })
}

const dayBefore = (moment: Temporal.ZonedDateTime) => daysBefore(moment, 1)

function daysBefore(moment: Temporal.ZonedDateTime, days: number): Temporal.ZonedDateTime {
  return closing(moment.toPlainDate().subtract({ days }))
}
