import type { Wording } from './dutch-words'
import type { Moment } from './edtf-tree'

import { daysInMonth } from './calendar-days'
import { certaintyInDutch, isPlain, momentInDutch } from './moment-in-dutch'

type Limit = {
  /** One unknown day on this side of the limit, or else all of them. */
  isOneDay: boolean
  isEarlier: boolean
  wording: Wording
}

/** "vóór december 2020", "uiterlijk 12 maart 2020", "na 2020", "op zijn vroegst mei 2020". */
export function limitInDutch(moment: Moment, { isOneDay, isEarlier, wording }: Limit): string {
  const text = certaintyInDutch(moment, 'inside') + momentInDutch(moment, wording)
  if (!isOneDay) return isEarlier ? wording.until(text) : `vanaf ${text}`

  const neighbour = isEarlier ? neighbourAfter(moment, wording) : neighbourBefore(moment, wording)
  if (neighbour) return isEarlier ? `vóór ${neighbour}` : `na ${neighbour}`
  return isEarlier ? `uiterlijk ${text}` : `op zijn vroegst ${text}`
}

/** The month, or the year, that starts on the day after: it says a limit at the edge of a month more simply. */
function neighbourAfter(moment: Moment, wording: Wording): string | null {
  const date = plainDay(moment)
  const isLastDay = date !== null && date.day === daysInMonth(date.year, date.month)
  if (!isLastDay) return null
  return date.month === 12 ? `${date.year + 1}` : `${wording.month(date.month + 1)} ${date.year}`
}

/** The month, or the year, that ended on the day before. */
function neighbourBefore(moment: Moment, wording: Wording): string | null {
  const date = plainDay(moment)
  if (date?.day !== 1) return null
  return date.month === 1 ? `${date.year - 1}` : `${wording.month(date.month - 1)} ${date.year}`
}

function plainDay(moment: Moment): Record<'year' | 'month' | 'day', number> | null {
  const { year, month, day } = moment
  if (!isPlain(moment) || !month || !day) return null
  return { year: year.least, month: month.least, day: day.least }
}
