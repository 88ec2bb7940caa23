export const monthNames = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const

/** How a date is worded: in full for sentences, short for narrow columns. */
export type Wording = {
  month: (month: number) => string
  /** The two ends of a period whose first end may lack its month or year: "12 tot en met 14". */
  through: (first: string, last: string) => string
  /** Two ends that stand on their own: "van mei tot en met juli 2016". */
  period: (first: string, last: string) => string
  until: (last: string) => string
  /** One unknown year of these. */
  someYear: (years: string) => string
  partOfYear: (part: number, year: number) => string
}

export const inFull: Wording = {
  month: (month) => monthNames[month - 1] ?? '',
  through: (first, last) => `${first} tot en met ${last}`,
  period: (first, last) => `van ${first} tot en met ${last}`,
  until: (last) => `tot en met ${last}`,
  someYear: (years) => `een onbekend jaar (${years})`,
  partOfYear: (part, year) => {
    if (isWinter(part)) return `winter van ${year} op ${year + 1}`
    return isThird(part) ? `${partNames[part]} ${year}` : `${partNames[part]} van ${year}`
  },
}

const shortMonths = [
  'jan',
  'feb',
  'mrt',
  'apr',
  'mei',
  'jun',
  'jul',
  'aug',
  'sep',
  'okt',
  'nov',
  'dec',
]

export const inShort: Wording = {
  month: (month) => shortMonths[month - 1] ?? '',
  through: withDash,
  period: withDash,
  until: (last) => `t/m ${last}`,
  someYear: (years) => years,
  partOfYear: (part, year) => {
    if (isWinter(part)) return `winter ${withDash(String(year), String(year + 1))}`
    const name = partNames[part] ?? ''
    return `${name.replace(/^[a-z]+de |^eerste /, (ordinal) => shortOrdinals[ordinal] ?? ordinal)} ${year}`
  },
}

/** By EDTF number: 25–28 say "northern hemisphere", which here goes without saying. */
const partNames: Record<number, string> = {
  21: 'lente',
  22: 'zomer',
  23: 'herfst',
  24: 'winter',
  25: 'lente',
  26: 'zomer',
  27: 'herfst',
  28: 'winter',
  33: 'eerste kwartaal',
  34: 'tweede kwartaal',
  35: 'derde kwartaal',
  36: 'vierde kwartaal',
  37: 'begin',
  38: 'midden',
  39: 'eind',
  40: 'eerste helft',
  41: 'tweede helft',
}

const shortOrdinals: Record<string, string> = {
  'eerste ': '1e ',
  'tweede ': '2e ',
  'derde ': '3e ',
  'vierde ': '4e ',
}

function isWinter(part: number): boolean {
  return part === 24 || part === 28
}

function isThird(part: number): boolean {
  return part >= 37 && part <= 39
}

function withDash(first: string, last: string): string {
  return /[ –]/.test(first) ? `${first} – ${last}` : `${first}–${last}`
}
