import { Temporal } from 'temporal-polyfill'

/** A day of the calendar as 'YYYY-MM-DD': no time and no time zone, so it cannot shift. */
export type CalendarDay = string

export function calendarDay(year: number, month: number, day: number): CalendarDay {
  return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString()
}

export function daysInMonth(year: number, month: number): number {
  return Temporal.PlainYearMonth.from({ year, month }).daysInMonth
}

export function nextDay(day: CalendarDay): CalendarDay {
  return Temporal.PlainDate.from(day).add({ days: 1 }).toString()
}

export function previousDay(day: CalendarDay): CalendarDay {
  return Temporal.PlainDate.from(day).subtract({ days: 1 }).toString()
}

export function daysBefore(day: CalendarDay, days: number): CalendarDay {
  return Temporal.PlainDate.from(day).subtract({ days }).toString()
}

/** Monday and Sunday of a week as calendars number them (ISO 8601); null for a week that the year does not have. */
export function daysOfWeek(year: number, week: number): [CalendarDay, CalendarDay] | null {
  // The fourth of January always lies in week 1.
  const inWeekOne = Temporal.PlainDate.from({ year, month: 1, day: 4 })
  const monday = inWeekOne.subtract({ days: inWeekOne.dayOfWeek - 1 }).add({ weeks: week - 1 })
  if (monday.yearOfWeek !== year) return null
  return [monday.toString(), monday.add({ days: 6 }).toString()]
}

/** Never negative, whichever day comes first. */
export function daysApart(one: CalendarDay, other: CalendarDay): number {
  return Math.abs(Temporal.PlainDate.from(one).until(other, { largestUnit: 'days' }).days)
}
