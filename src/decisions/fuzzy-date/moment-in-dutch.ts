import type { Certainty, Digits, Moment } from './edtf-tree'
import type { Wording } from './dutch-words'

/** What the words around a moment already tell. */
type Known = { year?: boolean; month?: boolean }

/** "12 januari 2016", "januari 2016 (dag onbekend)"; without what is `known`: "12 januari", "12". */
export function momentInDutch(moment: Moment, wording: Wording, known: Known = {}): string {
  const { year, month, day } = moment
  const yearWords = known.year ? '' : yearInDutch(year, wording, month !== null)
  if (!month) return yearWords

  const isMonthUnknown = spans(month, 1, 12)
  if (!day && isMonthUnknown) return `${yearInDutch(year, wording, false)} (maand onbekend)`
  if (day && spans(day, 1, 31)) {
    const around = isMonthUnknown ? { ...moment, month: null, day: null } : { ...moment, day: null }
    return `${momentInDutch(around, wording, known)} (dag onbekend)`
  }

  const monthWords = known.month ? '' : monthInDutch(month, wording)
  if (!day) return joined(isExact(month) ? '' : 'een maand van', monthWords, yearWords)
  if (isExact(month))
    return joined(
      isExact(day) ? '' : 'een dag van',
      dayInDutch(day, wording),
      monthWords,
      yearWords,
    )

  const inMonth = isMonthUnknown ? 'een onbekende maand' : `een maand van ${monthWords}`
  return joined('dag', dayInDutch(day, wording), 'van', inMonth, 'in', yearWords)
}

/** Put before the words of a date; inside a period "rond" would read badly, so there it is "ongeveer". */
export function certaintyInDutch(
  { isUncertain, isApproximate }: Certainty,
  place: 'in-front' | 'inside' = 'in-front',
): string {
  const about = place === 'in-front' ? 'rond ' : 'ongeveer '
  return `${isUncertain ? 'mogelijk ' : ''}${isApproximate ? about : ''}`
}

/** Every digit known. */
export function isComplete({ year, month, day }: Moment): boolean {
  return isExact(year) && (!month || isExact(month)) && (!day || isExact(day))
}

/** Every digit known, and nothing in doubt. */
export function isPlain(moment: Moment): boolean {
  return isComplete(moment) && !moment.isUncertain && !moment.isApproximate
}

function yearInDutch(year: Digits, wording: Wording, isAfterMonth: boolean): string {
  if (isExact(year)) return String(year.least)
  const years = wording.someYear(wording.through(String(year.least), String(year.most)))
  return isAfterMonth ? `in ${years}` : years
}

function monthInDutch(month: Digits, wording: Wording): string {
  if (isExact(month)) return wording.month(month.least)
  return wording.through(wording.month(month.least), wording.month(month.most))
}

function dayInDutch(day: Digits, wording: Wording): string {
  if (isExact(day)) return String(day.least)
  return wording.through(String(day.least), String(day.most))
}

function isExact({ least, most }: Digits): boolean {
  return least === most
}

function spans({ least, most }: Digits, first: number, last: number): boolean {
  return least === first && most === last
}

function joined(...parts: string[]): string {
  return parts.filter(Boolean).join(' ')
}
