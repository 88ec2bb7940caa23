import type { CalendarDay } from './calendar-days'
import type { LooseMoment } from './loose-moment'

import { daysApart, daysInMonth, daysOfWeek } from './calendar-days'
import { parseEdtf } from './fuzzy-date'

/** A date of which nothing is missing any more. */
export type DatedMoment = {
  edtf: string
  first: CalendarDay
  last: CalendarDay
  /** A bare year, month or day: the only thing that EDTF allows in a set or with a sign. */
  isPlainDate: boolean
  /** Begin, midden or eind: the edges are a convention, so nothing can be said to lie just before or after it. */
  isThird: boolean
}

/** Fills in what is said only once ("8 en 22 april 2013"), and the year by `near`. Null when something stays missing. */
export function dateMoments(
  moments: LooseMoment[],
  { near, isPeriod }: { near: CalendarDay | null; isPeriod: boolean },
): DatedMoment[] | null {
  const complete = withMonths(moments)
  const saidYear = complete.findLast(({ year }) => year !== null)?.year ?? null
  const last = complete.at(-1)
  const year = saidYear ?? (last && near ? closestYear(last, near) : null)
  if (year === null) return null

  const dated = withYears(complete, { year, isPeriod }).map(dateMoment)
  return dated.every((moment) => moment !== null) ? dated : null
}

/** A bare day belongs to the month that follows it in the text. */
function withMonths(moments: LooseMoment[]): LooseMoment[] {
  return moments.reduceRight<LooseMoment[]>((later, moment) => {
    const isBareDay = moment.day !== null && moment.month === null
    return [isBareDay ? { ...moment, month: later[0]?.month ?? null } : moment, ...later]
  }, [])
}

/**
 * A year holds for the dates before it in the text, and for those after it that name none. A period runs forward, so
 * "28 december tot en met 3 januari 2017" begins in 2016.
 */
function withYears(
  moments: LooseMoment[],
  { year, isPeriod }: { year: number; isPeriod: boolean },
): LooseMoment[] {
  return moments.reduceRight<LooseMoment[]>((later, moment) => {
    if (moment.year !== null) return [moment, ...later]
    const next = later[0]
    const crossesNewYear = isPeriod && next && (moment.month ?? 0) > (next.month ?? 12)
    return [{ ...moment, year: (next?.year ?? year) - (crossesNewYear ? 1 : 0) }, ...later]
  }, [])
}

function closestYear(moment: LooseMoment, near: CalendarDay): number | null {
  const nearYear = Number(near.slice(0, 4))
  const distances = [nearYear - 1, nearYear, nearYear + 1].flatMap((year) => {
    const dated = dateMoment({ ...moment, year })
    return dated ? [{ year, days: daysApart(dated.first, near) }] : []
  })
  return distances.sort((a, b) => a.days - b.days)[0]?.year ?? null
}

function dateMoment(moment: LooseMoment): DatedMoment | null {
  const edtf = edtfOf(moment)
  const outcome = edtf === null ? null : parseEdtf(edtf)
  if (!outcome?.ok || outcome.sortFrom === null || outcome.sortTo === null) return null
  return {
    edtf: outcome.edtf,
    first: outcome.sortFrom,
    last: outcome.sortTo,
    isPlainDate: outcome.kind === 'moment',
    isThird: moment.third !== null,
  }
}

function edtfOf({ year, month, day, third, part, week }: LooseMoment): string | null {
  if (year === null || (day !== null && month === null)) return null
  if (week !== null) return daysOfWeek(year, week)?.join('/') ?? null
  const inYear = String(year).padStart(4, '0')
  if (part !== null) return `${inYear}-${part}`
  if (month === null) return third === null ? inYear : `${inYear}-${partOfYear[third]}`

  const inMonth = `${inYear}-${twoDigits(month)}`
  if (third !== null) {
    const { from, to } = daysOf[third]
    return `${inMonth}-${from}/${inMonth}-${to ?? daysInMonth(year, month)}`
  }
  return day === null ? inMonth : `${inMonth}-${twoDigits(day)}`
}

/** EDTF has three parts of four months each: the same thirds as those of a month. */
const partOfYear = { begin: 37, midden: 38, eind: 39 } as const

/** Without a last day: up to the end of the month. */
const daysOf = {
  begin: { from: '01', to: '10' },
  midden: { from: '11', to: '20' },
  eind: { from: '21', to: null },
} as const

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}
