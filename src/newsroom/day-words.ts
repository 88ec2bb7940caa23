/** Days ("2026-11-24") and Dutch wall times ("2026-11-24T20:00") as they are read; no time zone comes near them. */

type Language = 'nl' | 'en'

const locales = { nl: 'nl-NL', en: 'en-GB' } as const

/** "dinsdag 24 november 2026". */
export const longDay = (day: string, language: Language = 'nl'): string =>
  formatted(day, language, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })

/** "di 24 nov". */
export const shortDay = (day: string, language: Language = 'nl'): string =>
  formatted(day, language, { weekday: 'short', day: 'numeric', month: 'short' }).replace(',', '')

/** "november 2026". */
export const monthName = (day: string, language: Language = 'nl'): string =>
  formatted(day, language, { month: 'long', year: 'numeric' })

/** "20.00 uur"; in English "20:00". */
export const clock = (wallTime: string, language: Language = 'nl'): string =>
  language === 'nl' ? `${bareClock(wallTime)} uur` : wallTime.slice(11, 16)

/** "9.30", for narrow places. */
export const bareClock = (wallTime: string): string =>
  wallTime.slice(11, 16).replace(':', '.').replace(/^0/, '')

/** "di 24 nov, 20.00 uur". */
export const shortMoment = (wallTime: string, language: Language = 'nl'): string =>
  `${shortDay(wallTime.slice(0, 10), language)}, ${clock(wallTime, language)}`

/** "dinsdag 24 november 2026 om 20.00 uur". */
export const longMoment = (wallTime: string, language: Language = 'nl'): string =>
  `${longDay(wallTime.slice(0, 10), language)} ${language === 'nl' ? 'om' : 'at'} ${clock(wallTime, language)}`

function formatted(day: string, language: Language, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locales[language], { ...options, timeZone: 'UTC' }).format(
    new Date(`${day}T12:00:00Z`),
  )
}
