import type { Wording } from './dutch-words'
import type { Moment, Several } from './edtf-tree'

import { limitInDutch } from './limit-in-dutch'
import { certaintyInDutch, isPlain, momentInDutch } from './moment-in-dutch'

/** "8 en 22 april 2013", "22 april of 8 mei 2013", "vóór december 2020". */
export function severalInDutch(several: Several, wording: Wording): string {
  const { kind, moments, orEarlier, orLater } = several
  const [only] = moments
  if (only && moments.length === 1 && orEarlier !== orLater)
    return limitInDutch(only, { isOneDay: kind === 'one-of', isEarlier: orEarlier, wording })

  const and = kind === 'one-of' ? 'of' : 'en'
  const shared = orEarlier || orLater ? {} : sharedBy(moments)
  const texts = moments.map((moment, index) => {
    const isLast = index === moments.length - 1
    const text = certaintyInDutch(moment) + momentInDutch(moment, wording, isLast ? {} : shared)
    const earlier = orEarlier && index === 0 ? ` ${and} eerder` : ''
    const later = orLater && isLast ? ` ${and} later` : ''
    return text + earlier + later
  })
  return [texts.slice(0, -1).join(', '), ...texts.slice(-1)].filter(Boolean).join(` ${and} `)
}

/** What all dates share is said once, with the last of them. */
function sharedBy(moments: Moment[]): { year: boolean; month: boolean } {
  const [one] = moments
  const year = moments.every(
    (each) => isPlain(each) && each.month !== null && each.year.least === one?.year.least,
  )
  const month =
    year && moments.every((each) => each.day !== null && each.month?.least === one?.month?.least)
  return { year, month }
}
