import type {
  DateAnswer,
  IntervalAnswer,
  ListAnswer,
  SeasonAnswer,
  YearsAnswer,
} from './edtf-answer'
import type {
  Bound,
  Digits,
  EdtfTree,
  Interval,
  Moment,
  PartOfYear,
  Several,
  Years,
} from './edtf-tree'

import { askEdtf } from './edtf-answer'
import { earliestDay } from './edtf-span'
import { maxCodeLength } from './edtf-tree'

const firstYear = 1
/** A winter runs into the next year, and a calendar day is written with four digits of year. */
const lastYear = 9998

/**
 * The code as our own tree, or null for what is not EDTF and for the parts of EDTF that no decision needs: times,
 * years before 1 or after 9998, ranges inside a set, unknown digits before known ones (`X016`).
 */
export function readEdtf(text: string): EdtfTree | null {
  const answer = text.length > maxCodeLength ? null : askEdtf(text)
  switch (answer?.type) {
    case undefined:
      return null
    case 'Date':
      return toMoment(answer)
    case 'Season':
      return toPartOfYear(answer)
    case 'Decade':
    case 'Century':
      return toYears(answer)
    case 'Interval':
      return toInterval(answer)
    case 'Set':
    case 'List':
      return toSeveral(answer)
  }
}

function toMoment({ values, unspecified = 0, ...flags }: DateAnswer): Moment | null {
  const [year = 0, month, day, hour] = values
  if (year < 0 || hour !== undefined) return null
  const digits = {
    year: masked(year, { length: 4, bits: unspecified }),
    month: month === undefined ? null : masked(month + 1, { length: 2, bits: unspecified >> 4 }),
    day: day === undefined ? null : masked(day, { length: 2, bits: unspecified >> 6 }),
  }
  // Only the last digits of a part may be unknown; the package mixes up X0 and X1.
  const hasGap = Object.values(digits).some((part) => part !== null && /X\d/.test(part))
  if (hasGap || digits.year === 'XXXX') return null

  const moment: Moment = {
    kind: 'moment',
    year: between(digits.year, { least: firstYear, most: lastYear }),
    month: digits.month === null ? null : between(digits.month, { least: 1, most: 12 }),
    day: digits.day === null ? null : between(digits.day, { least: 1, most: 31 }),
    ...certaintyOf(flags),
  }
  // 2015-02-29 passes the package, which then moves it to March.
  return earliestDay(moment) === null ? null : moment
}

function toPartOfYear({ values: [year, part] }: SeasonAnswer): PartOfYear | null {
  const isSouthern = part >= 29 && part <= 32
  return isYear(year) && !isSouthern ? { kind: 'part-of-year', year, part } : null
}

function toYears({ type, values: [number], ...flags }: YearsAnswer): Years | null {
  const count = type === 'Decade' ? 10 : 100
  const first = number * count
  const last = first + count - 1
  if (!isYear(first) || !isYear(last)) return null
  return { kind: 'years', first, last, ...certaintyOf(flags) }
}

function toInterval({ values }: IntervalAnswer): Interval | null {
  const [from, to] = values.map(toBound)
  return from && to ? { kind: 'interval', from, to } : null
}

function toBound(bound: IntervalAnswer['values'][number]): Bound | null {
  if (bound === null) return 'unknown'
  return typeof bound === 'number' ? 'open' : toMoment(bound)
}

function toSeveral({ type, values, earlier = false, later = false }: ListAnswer): Several | null {
  const moments = values.flatMap((value) => toMoment(value) ?? [])
  if (moments.length === 0 || moments.length < values.length) return null
  const kind = type === 'Set' ? 'one-of' : 'all-of'
  return { kind, moments, orEarlier: earlier, orLater: later }
}

/** For a reader it makes no difference which part of a date is in doubt. */
function certaintyOf({ uncertain, approximate }: Pick<DateAnswer, 'uncertain' | 'approximate'>) {
  return { isUncertain: Boolean(uncertain), isApproximate: Boolean(approximate) }
}

function isYear(year: number): boolean {
  return year >= firstYear && year <= lastYear
}

function masked(value: number, { length, bits }: { length: number; bits: number }): string {
  const digits = String(value).padStart(length, '0')
  return Array.from(digits, (digit, index) => (bits & (1 << index) ? 'X' : digit)).join('')
}

function between(digits: string, { least, most }: Digits): Digits {
  return {
    least: Math.max(least, Number(digits.replaceAll('X', '0'))),
    most: Math.min(most, Number(digits.replaceAll('X', '9'))),
  }
}
