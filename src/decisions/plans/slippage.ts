import { Temporal } from 'temporal-polyfill'

type Span = { sortFrom: string | null; sortTo: string | null }
type Unit = { one: string; more: string; days: number }

const day: Unit = { one: 'dag', more: 'dagen', days: 1 }
const week: Unit = { one: 'week', more: 'weken', days: 7 }
const month: Unit = { one: 'maand', more: 'maanden', days: 30.44 }
const year: Unit = { one: 'jaar', more: 'jaar', days: 365.25 }

/**
 * How far a plan moved: "3 maanden later dan eerst gepland". Only as precise as both dates allow; null where they may
 * be the same day, and where one of them is open on the side that counts.
 */
export function slippageWords({ first, now }: { first: Span; now: Span }): string | null {
  const later = distance(first, now)
  if (later) return `${amount(later)}later dan eerst gepland`
  const earlier = distance(now, first)
  return earlier ? `${amount(earlier)}eerder dan eerst gepland` : null
}

/** From the one to the other: at least `least` days, at most `most`. */
type Distance = { least: number; most: number | null; exact: [string, string] | null }

function distance(one: Span, other: Span): Distance | null {
  if (one.sortTo === null || other.sortFrom === null || one.sortTo >= other.sortFrom) return null
  const isOpen = one.sortFrom === null || other.sortTo === null
  const isExact = one.sortFrom === one.sortTo && other.sortFrom === other.sortTo
  return {
    least: daysBetween(one.sortTo, other.sortFrom),
    most: isOpen ? null : daysBetween(one.sortFrom ?? '', other.sortTo ?? ''),
    exact: isExact ? [one.sortTo, other.sortFrom] : null,
  }
}

/** "3 maanden ", "ongeveer 3 maanden ", "2 tot 4 maanden "; empty where no number would be honest. */
function amount({ least, most, exact }: Distance): string {
  if (exact) return `${exactWords(exact)} `
  if (most === null) return ''
  const unit = unitFor(most)
  const [low, high] = [Math.round(least / unit.days), Math.round(most / unit.days)]
  if (low === 0) return ''
  return low === high ? `ongeveer ${counted(low, unit)} ` : `${low} tot ${counted(high, unit)} `
}

function exactWords([one, other]: [string, string]): string {
  const until = Temporal.PlainDate.from(other)
  const { years, months, days } = Temporal.PlainDate.from(one).until(until, { largestUnit: 'year' })
  if (days === 0 && months === 0) return counted(years, year)
  if (days === 0) return counted(years * 12 + months, month)
  const total = daysBetween(one, other)
  const unit = unitFor(total)
  const number = Math.round(total / unit.days)
  return total % unit.days === 0 ? counted(number, unit) : `ongeveer ${counted(number, unit)}`
}

function unitFor(days: number): Unit {
  if (days < 14) return day
  if (days < 61) return week
  return days < 731 ? month : year
}

const counted = (number: number, { one, more }: Unit): string =>
  `${number} ${number === 1 ? one : more}`

function daysBetween(one: string, other: string): number {
  return Temporal.PlainDate.from(one).until(Temporal.PlainDate.from(other), { largestUnit: 'day' })
    .days
}
