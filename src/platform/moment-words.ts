import { clockInDutch } from './amsterdam-time'

type Language = 'nl' | 'en'

/**
 * A moment as short as a button needs it, in Dutch time: "di 24 nov 20:00". The year is there when it is not that of
 * `now`; without `now` it always is.
 */
export function shortMoment(moment: Date, language: Language, now?: Date): string {
  const { weekday, day, month, year, hour, minute } = partsOf(moment, language)
  const isThisYear = now !== undefined && partsOf(now, language).year === year
  return [weekday, day, month, ...(isThisYear ? [] : [year]), `${hour}:${minute}`].join(' ')
}

/** A moment in a letter, in Dutch time: "dinsdag 24 november 2026 om 20.00 uur". */
export function longMoment(moment: Date): string {
  return `${dayFormat.format(moment)} om ${clockInDutch(moment)}`
}

/** The Dutch day of a moment, in a letter: "dinsdag 24 november 2026". */
export function longDay(moment: Date): string {
  return dayFormat.format(moment)
}

type Part = 'weekday' | 'day' | 'month' | 'year' | 'hour' | 'minute'

function partsOf(moment: Date, language: Language): Record<Part, string> {
  const found = { weekday: '', day: '', month: '', year: '', hour: '', minute: '' }
  for (const { type, value } of formats[language].formatToParts(moment))
    // Some browsers write the short month with a full stop.
    if (type in found) found[type as Part] = value.replace('.', '')
  return found
}

const formats = { nl: formatFor('nl-NL'), en: formatFor('en-GB') }

function formatFor(locale: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: 'Europe/Amsterdam',
  })
}

const dayFormat = new Intl.DateTimeFormat('nl-NL', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'Europe/Amsterdam',
})
