import type { Wording } from './dutch-words'
import type { Interval, Moment } from './edtf-tree'

import { daysInMonth } from './calendar-days'
import { certaintyInDutch, isComplete, momentInDutch } from './moment-in-dutch'

export function intervalInDutch({ from, to }: Interval, wording: Wording): string {
  if (typeof from !== 'string' && typeof to !== 'string') return closedInDutch(from, to, wording)
  if (typeof to !== 'string')
    return wording.until(inside(to, wording)) + (from === 'unknown' ? ' (begin onbekend)' : '')
  if (typeof from !== 'string')
    return `vanaf ${inside(from, wording)}` + (to === 'unknown' ? ' (einde onbekend)' : '')
  return 'onbekend'
}

function closedInDutch(from: Moment, to: Moment, wording: Wording): string {
  const isEquallyCertain =
    from.isUncertain === to.isUncertain && from.isApproximate === to.isApproximate
  if (!isEquallyCertain) return wording.period(inside(from, wording), inside(to, wording))

  const third = thirdOfMonth(from, to)
  if (!third) return certaintyInDutch(from, 'inside') + periodInDutch(from, to, wording)
  return `${certaintyInDutch(from)}${third} ${momentInDutch({ ...to, day: null }, wording)}`
}

function periodInDutch(from: Moment, to: Moment, wording: Wording): string {
  const isOneMonth = isSameMonth(from, to)
  if (isOneMonth && from.day && to.day)
    return wording.through(
      momentInDutch(from, wording, { year: true, month: true }),
      momentInDutch(to, wording),
    )

  const isOneYear = isSameYear(from, to) && from.month !== null && to.month !== null
  return wording.period(
    momentInDutch(from, wording, { year: isOneYear }),
    momentInDutch(to, wording),
  )
}

/** Day 1–10, 11–20 and 21–last are how this product writes begin, midden and eind of a month. */
function thirdOfMonth(from: Moment, to: Moment): 'begin' | 'midden' | 'eind' | null {
  if (!isSameMonth(from, to) || !from.month || !from.day || !to.day) return null
  const lastDay = daysInMonth(from.year.least, from.month.least)
  switch (`${from.day.least}-${to.day.least}`) {
    case '1-10':
      return 'begin'
    case '11-20':
      return 'midden'
    case `21-${lastDay}`:
      return 'eind'
    default:
      return null
  }
}

function isSameYear(from: Moment, to: Moment): boolean {
  return isComplete(from) && isComplete(to) && from.year.least === to.year.least
}

function isSameMonth(from: Moment, to: Moment): boolean {
  return isSameYear(from, to) && from.month !== null && from.month.least === to.month?.least
}

function inside(moment: Moment, wording: Wording): string {
  return certaintyInDutch(moment, 'inside') + momentInDutch(moment, wording)
}
