import type { Digits, EdtfTree, Moment, Several, Years } from './edtf-tree'

import { z } from 'zod'

// By file, not by name: the package's ES entry imports JSON in a way that Node knows since 20.10; 20.9 is supported here.
import { parse } from '../../../node_modules/edtf/dist/index.cjs'

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
  if (text.length > maxCodeLength) return null
  const answer = Answer.safeParse(askPackage(text))
  return answer.success ? answer.data : null
}

function askPackage(text: string): unknown {
  try {
    return parse(text)
  } catch (error) {
    if (error instanceof Error) return null
    throw error
  }
}

/** `true`, or a bit mask that tells which part of the date is meant: for a reader the whole date is. */
const Flag = z
  .union([z.boolean(), z.int()])
  .default(false)
  .transform((flag) => Boolean(flag))

const Certain = z.object({ uncertain: Flag, approximate: Flag })

const PlainDate = Certain.extend({
  // Absent on a date with unknown digits inside an interval or a set.
  type: z.literal('Date').optional(),
  /** Year, month counted from 0, day; a fourth number would be an hour. */
  values: z.array(z.int()).min(1).max(3),
  /** One bit for each digit of YYYYMMDD, the first digit being the lowest bit. */
  unspecified: z.int().default(0),
}).transform((date, context): Moment => {
  const moment = toMoment(date)
  // 2015-02-29 passes the package, which then moves it to March.
  if (moment && earliestDay(moment)) return moment
  context.addIssue('No such date.')
  return z.NEVER
})

const PartOfYear = z
  .object({ type: z.literal('Season'), values: z.tuple([z.int(), z.int()]) })
  .refine(({ values: [year] }) => year >= firstYear && year <= lastYear)
  // 29–32 are the seasons of the southern hemisphere.
  .refine(({ values: [, part] }) => part < 29 || part > 32)
  .transform(({ values: [year, part] }) => ({ kind: 'part-of-year' as const, year, part }))

const Decade = Certain.extend({
  type: z.literal('Decade'),
  values: z.tuple([z.int().min(1).max(998)]),
}).transform(({ values: [decade], ...flags }) => toYears({ first: decade * 10, count: 10, flags }))

const Century = Certain.extend({
  type: z.literal('Century'),
  values: z.tuple([z.int().min(1).max(98)]),
}).transform(({ values: [century], ...flags }) =>
  toYears({ first: century * 100, count: 100, flags }),
)

const Bound = z.union([
  PlainDate,
  z.null().transform(() => 'unknown' as const),
  z.custom<number>((bound) => bound === Infinity).transform(() => 'open' as const),
])

const Interval = z
  .object({ type: z.literal('Interval'), values: z.tuple([Bound, Bound]) })
  .transform(({ values: [from, to] }) => ({ kind: 'interval' as const, from, to }))

/** The package's words: a "Set" is one of several, a "List" is all of them. A range inside is an array: refused. */
const ListOfDates = z
  .object({
    type: z.enum(['Set', 'List']),
    values: z.array(PlainDate).min(1),
    earlier: z.boolean().default(false),
    later: z.boolean().default(false),
  })
  .transform(({ type, values, earlier, later }): Several => ({
    kind: type === 'Set' ? 'one-of' : 'all-of',
    moments: values,
    orEarlier: earlier,
    orLater: later,
  }))

const Answer = z.union([PlainDate, PartOfYear, Decade, Century, Interval, ListOfDates])

type Flags = z.output<typeof Certain>

function toMoment({
  values: [year = 0, month, day],
  unspecified,
  ...flags
}: Flags & { values: number[]; unspecified: number }): Moment | null {
  if (year < 0) return null
  const digits = {
    year: masked(year, { length: 4, bits: unspecified }),
    month: month === undefined ? null : masked(month + 1, { length: 2, bits: unspecified >> 4 }),
    day: day === undefined ? null : masked(day, { length: 2, bits: unspecified >> 6 }),
  }
  // Only the last digits of a part may be unknown; the package mixes up X0 and X1.
  if (digits.year === 'XXXX' || Object.values(digits).some((part) => /X\d/.test(part ?? '')))
    return null

  return {
    kind: 'moment',
    year: between(digits.year, { least: firstYear, most: lastYear }),
    month: digits.month === null ? null : between(digits.month, { least: 1, most: 12 }),
    day: digits.day === null ? null : between(digits.day, { least: 1, most: 31 }),
    isApproximate: flags.approximate,
    isUncertain: flags.uncertain,
  }
}

function toYears({ first, count, flags }: { first: number; count: number; flags: Flags }): Years {
  return {
    kind: 'years',
    first,
    last: first + count - 1,
    isApproximate: flags.approximate,
    isUncertain: flags.uncertain,
  }
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
