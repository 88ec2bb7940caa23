import type { FuzzyText } from './writing'

import { Temporal } from 'temporal-polyfill'

import { dutchDay, momentFrom } from '@/platform/amsterdam-time'

import { dated } from './writing'

const weekdays = { dinsdag: 2, woensdag: 3, donderdag: 4 } as const
export type Weekday = keyof typeof weekdays

export type DemoDays = ReturnType<typeof demoDays>

type Counting = {
  now: Date
  /** How an EDTF code is said in Dutch. */
  reading: (edtf: string) => string
}

/** Dates for the made-up municipality, counted from the Dutch day of `now`: its past stays past, its plans lie ahead. */
export function demoDays({ now, reading }: Counting) {
  const inDutch = (edtf: string) => dated(edtf, reading(edtf))
  const today = Temporal.PlainDate.from(dutchDay(now))
  const monthAhead = (months: number) => today.toPlainYearMonth().add({ months })

  /** The first such weekday at least this many days from now; a negative number looks back. */
  function weekday(name: Weekday, daysAhead: number): Temporal.PlainDate {
    const earliest = today.add({ days: daysAhead })
    return earliest.add({ days: (weekdays[name] - earliest.dayOfWeek + 7) % 7 })
  }

  return {
    on: (name: Weekday, daysAhead: number): FuzzyText =>
      inDutch(weekday(name, daysAhead).toString()),

    /** The same as a plain calendar day, for a field that takes nothing vaguer. */
    dayOf: (name: Weekday, daysAhead: number): string => weekday(name, daysAhead).toString(),

    severalDays: (name: Weekday, daysAhead: number[]): FuzzyText =>
      inDutch(`{${daysAhead.map((days) => weekday(name, days).toString()).join(',')}}`),

    inMonth: (months: number): FuzzyText => inDutch(monthAhead(months).toString()),

    atEndOfMonth: (months: number): FuzzyText => {
      const month = monthAhead(months)
      const lastDay = month.toPlainDate({ day: month.daysInMonth }).toString()
      return inDutch(`${month.toString()}-21/${lastDay}`)
    },

    /** The quarter that this month lies in. */
    inQuarter: (months: number): FuzzyText => {
      const { year, month } = monthAhead(months)
      return inDutch(`${year}-${32 + Math.ceil(month / 3)}`)
    },

    /** From the first 1 January or 1 July that is at least this many months away, without end. */
    fromHalfYear: (months: number): FuzzyText =>
      inDutch(`${halfYear(monthAhead(months)).toString()}/..`),

    untilHalfYear: (months: number): FuzzyText =>
      inDutch(halfYear(monthAhead(months)).subtract({ days: 1 }).toString()),

    aroundYear: (months: number): FuzzyText => inDutch(`${monthAhead(months).year}~`),

    /** Nine in the morning, Dutch time. */
    morning: (daysAhead: number): Date => momentOn(today.add({ days: daysAhead }), '09:00') ?? now,

    /** The council period of four years that today falls in; councils are chosen in March. */
    councilPeriod: (): { from: number; until: number } => {
      const year = today.month < 4 ? today.year - 1 : today.year
      const from = 2026 + 4 * Math.floor((year - 2026) / 4)
      return { from, until: from + 4 }
    },
  }
}

function halfYear({ year, month }: Temporal.PlainYearMonth): Temporal.PlainDate {
  const isFirstHalf = month > 1 && month <= 7
  return Temporal.PlainDate.from({
    year: month > 7 ? year + 1 : year,
    month: isFirstHalf ? 7 : 1,
    day: 1,
  })
}

function momentOn(day: Temporal.PlainDate, time: string): Date | null {
  return momentFrom(`${day.toString()}T${time}`)
}
