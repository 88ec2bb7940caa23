import { Temporal } from 'temporal-polyfill'

export const calendarViews = ['maand', 'week', 'lijst'] as const
export type CalendarView = (typeof calendarViews)[number]

/** Days from the first up to the other, which is not part of it. */
export type Period = { from: string; before: string }

/** The longest that may be asked for in one go: six weeks, as a month can take on a calendar. */
const mostDays = 42

const dayPattern = /^\d{4}-\d{2}-\d{2}$/

/** A day as it stands in an address; null for what is none. */
export function readDay(text: string | null | undefined): string | null {
  if (!text || !dayPattern.test(text)) return null
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString()
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

/** The whole weeks, from Monday on, that show the week or the month of a day. A list shows its month alone. */
export function periodOf(view: CalendarView, day: string): Period {
  const date = Temporal.PlainDate.from(day)
  if (view === 'week') return { from: monday(date).toString(), before: nextMonday(date).toString() }
  const first = date.with({ day: 1 })
  const next = first.add({ months: 1 })
  if (view === 'lijst') return { from: first.toString(), before: next.toString() }
  return {
    from: monday(first).toString(),
    before: nextMonday(next.subtract({ days: 1 })).toString(),
  }
}

/** The day that a step forward or back leads to; a month further always means its first day. */
export function stepTo(view: CalendarView, day: string, steps: 1 | -1): string {
  const date = Temporal.PlainDate.from(day)
  return (
    view === 'week' ? date.add({ weeks: steps }) : date.with({ day: 1 }).add({ months: steps })
  ).toString()
}

/** The number of the week, as Dutch calendars have it (ISO 8601). */
export function weekNumber(day: string): number {
  return Temporal.PlainDate.from(day).weekOfYear ?? 0
}

export function lastDayOf({ before }: Period): string {
  return Temporal.PlainDate.from(before).subtract({ days: 1 }).toString()
}

/** A period as it was asked for; null when it is none, or longer than anybody looks at. */
export function readPeriod(from: string | null, before: string | null): Period | null {
  const [first, end] = [readDay(from), readDay(before)]
  if (first === null || end === null) return null
  const { days } = Temporal.PlainDate.from(first).until(end, { largestUnit: 'days' })
  return days >= 1 && days <= mostDays ? { from: first, before: end } : null
}

const monday = (date: Temporal.PlainDate) => date.subtract({ days: date.dayOfWeek - 1 })
const nextMonday = (date: Temporal.PlainDate) => monday(date).add({ days: 7 })
