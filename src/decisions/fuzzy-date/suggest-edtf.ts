import type { CalendarDay } from './calendar-days'
import type { DatedMoment } from './dated-moment'

import { nextDay, previousDay } from './calendar-days'
import { dateMoments } from './dated-moment'
import { parseEdtf } from './fuzzy-date'
import { readLooseMoment } from './loose-moment'
import { tidyDutch } from './tidy-dutch'

/**
 * The code that Dutch words mean, or null when that is not plain. A suggestion only: it must be shown to a person
 * before it is stored. `near` tells the year where the words do not: the one that brings the date closest.
 */
export function suggestEdtf(text: string, near: CalendarDay | null = null): string | null {
  // A date is short; a whole paragraph is not worth the patterns below.
  if (text.length > 120 || isAmbiguous(text.trim())) return null
  const code = parseEdtf(text).ok ? text : suggest(tidyDutch(text, near), near)
  const outcome = code === null ? null : parseEdtf(code)
  return outcome?.ok ? outcome.edtf : null
}

/** A bare number is a century to EDTF, and 2022-23 is an autumn; among words they are a day and two years. */
function isAmbiguous(text: string): boolean {
  const { year, next } = match(/^(?<year>\d{4})-(?<next>\d\d)$/, text)
  return (
    /^\d{1,3}$/.test(text) || (Number(next) > 12 && String(Number(year) + 1).endsWith(next ?? ''))
  )
}

function suggest(text: string, near: CalendarDay | null): string | null {
  const { sign, doubted = '' } = match(/^(?<sign>rond|mogelijk) (?<doubted>.+)$/, text)
  if (sign) return withSign(suggest(doubted, near), sign === 'rond' ? '~' : '?')

  return single(text, near) ?? period(text, near) ?? limit(text, near) ?? several(text, near)
}

function single(text: string, near: CalendarDay | null): string | null {
  return dated([text], near)?.[0]?.edtf ?? null
}

const periods = [
  /^(?:van |vanaf )?(?<from>.+?) tot en met (?<to>.+)$/,
  /^tussen (?<from>.+?) en (?<to>.+)$/,
  /^(?<from>.+?) - (?<to>.+)$/,
  /^(?<from>[^-]+)-(?<to>[^-]+)$/,
]

function period(text: string, near: CalendarDay | null): string | null {
  for (const pattern of periods) {
    const { from, to } = match(pattern, text)
    const [start, end] = (from && to && dated([from, to], near, true)) || []
    if (start && end) return `${startOf(start)}/${endOf(end)}`
  }
  return null
}

function limit(text: string, near: CalendarDay | null): string | null {
  const { word, rest } = match(
    /^(?<word>vanaf|uiterlijk|voor|na|tot en met|tot) (?<rest>.+)$/,
    text,
  )
  const [moment] = (rest && dated([rest], near)) || []
  if (!moment) return null
  switch (word) {
    case 'vanaf':
      return `${startOf(moment)}/..`
    case 'tot en met':
      return `../${endOf(moment)}`
    case 'uiterlijk':
      return `[..${endOf(moment)}]`
    case 'tot':
      return moment.isThird ? null : `../${previousDay(moment.first)}`
    case 'voor':
      return moment.isThird ? null : `[..${previousDay(moment.first)}]`
    case 'na':
      return moment.isThird ? null : `[${nextDay(moment.last)}..]`
    default:
      return null
  }
}

function several(text: string, near: CalendarDay | null): string | null {
  const isChoice = text.includes(' of ')
  // "8 en 22 april of 3 mei" can be read in two ways.
  if (isChoice === text.includes(' en ')) return null
  const moments = dated(text.split(/, | en | of /), near)
  if (!moments?.every(({ isPlainDate }) => isPlainDate)) return null
  const codes = moments.map(({ edtf }) => edtf).join(',')
  return isChoice ? `[${codes}]` : `{${codes}}`
}

function dated(texts: string[], near: CalendarDay | null, isPeriod = false): DatedMoment[] | null {
  const moments = texts.map((text) => readLooseMoment(text.trim()))
  if (!moments.every((moment) => moment !== null)) return null
  return dateMoments(moments, { near, isPeriod })
}

function startOf(moment: DatedMoment): string {
  return moment.isPlainDate ? moment.edtf : moment.first
}

function endOf(moment: DatedMoment): string {
  return moment.isPlainDate ? moment.edtf : moment.last
}

/** On every date of the code, since EDTF has no sign for a whole period. */
function withSign(code: string | null, sign: '~' | '?'): string | null {
  if (code === null || !/^[\d/~?-]+$/.test(code)) return null
  return code
    .split('/')
    .map((date) => (/[~?]$/.test(date) ? date.replace(/.$/, '%') : `${date}${sign}`))
    .join('/')
}

function match(pattern: RegExp, text: string): Record<string, string | undefined> {
  return pattern.exec(text)?.groups ?? {}
}
