import type { CalendarDay } from './calendar-days'
import type { Bound, EdtfTree, Moment, PartOfYear } from './edtf-tree'

import { calendarDay, daysInMonth } from './calendar-days'

/** First and last possible day; null where there is no bound, or where nobody knows it. */
export type Span = { from: CalendarDay | null; to: CalendarDay | null }

// Computed here and not taken from the edtf package: that reads only the first and last of a set, gives ±Infinity or 0
// for open ends, lets spring begin in January, and answers in milliseconds, which a time zone can shift.
export function spanOf(tree: EdtfTree): Span {
  switch (tree.kind) {
    case 'moment':
      return { from: earliestDay(tree), to: latestDay(tree) }
    case 'part-of-year':
      return spanOfPart(tree)
    case 'years':
      return { from: calendarDay(tree.first, 1, 1), to: calendarDay(tree.last, 12, 31) }
    case 'interval':
      return { from: boundDay(tree.from, earliestDay), to: boundDay(tree.to, latestDay) }
    case 'one-of':
    case 'all-of': {
      const spans = tree.moments.map(spanOf)
      return {
        from: tree.orEarlier ? null : first(spans.map(({ from }) => from)),
        to: tree.orLater ? null : last(spans.map(({ to }) => to)),
      }
    }
  }
}

/** Null when no calendar has such a day, as 29 February 2015. */
export function earliestDay(moment: Moment): CalendarDay | null {
  const { year, month, day } = possible(moment)
  for (let y = year.least; y <= year.most; y += 1)
    for (let m = month.least; m <= month.most; m += 1)
      if (day.least <= daysInMonth(y, m)) return calendarDay(y, m, day.least)
  return null
}

function latestDay(moment: Moment): CalendarDay | null {
  const { year, month, day } = possible(moment)
  for (let y = year.most; y >= year.least; y -= 1)
    for (let m = month.most; m >= month.least; m -= 1) {
      const lastDay = daysInMonth(y, m)
      if (day.least <= lastDay) return calendarDay(y, m, Math.min(day.most, lastDay))
    }
  return null
}

function possible({ year, month, day }: Moment) {
  return { year, month: month ?? { least: 1, most: 12 }, day: day ?? { least: 1, most: 31 } }
}

function boundDay(bound: Bound, dayOf: (moment: Moment) => CalendarDay | null): CalendarDay | null {
  return typeof bound === 'string' ? null : dayOf(bound)
}

/** Months by EDTF number. Seasons are those of the weather service: spring is March, April and May. */
const months: Record<number, readonly [number, number]> = {
  21: [3, 5],
  22: [6, 8],
  23: [9, 11],
  24: [12, 2],
  25: [3, 5],
  26: [6, 8],
  27: [9, 11],
  28: [12, 2],
  33: [1, 3],
  34: [4, 6],
  35: [7, 9],
  36: [10, 12],
  37: [1, 4],
  38: [5, 8],
  39: [9, 12],
  40: [1, 6],
  41: [7, 12],
}

function spanOfPart({ year, part }: PartOfYear): Span {
  const [start, end] = months[part] ?? [1, 12]
  const endYear = end < start ? year + 1 : year
  return {
    from: calendarDay(year, start, 1),
    to: calendarDay(endYear, end, daysInMonth(endYear, end)),
  }
}

function first(days: (CalendarDay | null)[]): CalendarDay | null {
  return days.reduce((one, other) => (one && other && other < one ? other : one))
}

function last(days: (CalendarDay | null)[]): CalendarDay | null {
  return days.reduce((one, other) => (one && other && other > one ? other : one))
}
