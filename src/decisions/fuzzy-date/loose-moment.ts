import { monthNames } from './dutch-words'

/** One date as somebody wrote it. What it leaves out is null, and may stand elsewhere in the text. */
export type LooseMoment = {
  year: number | null
  month: number | null
  day: number | null
  /** Of a month, or else of a year. */
  third: 'begin' | 'midden' | 'eind' | null
  /** EDTF number of a season, quarter or half. */
  part: number | null
  /** By ISO 8601: from Monday to Sunday. */
  week: number | null
}

/** Reads tidied text: "12 januari 2016", "12-01-2016", "eind april", "eerste kwartaal 2020", "8". */
export function readLooseMoment(text: string): LooseMoment | null {
  for (const pattern of patterns) {
    const groups = pattern.exec(text)?.groups
    if (groups) return toLooseMoment(groups)
  }
  return null
}

const months: Record<string, number> = {
  ...Object.fromEntries(monthNames.map((name, index) => [name.slice(0, 3), index + 1])),
  ...Object.fromEntries(monthNames.map((name, index) => [name, index + 1])),
  mrt: 3,
  sept: 9,
}

const thirds: Record<string, LooseMoment['third']> = {
  begin: 'begin',
  midden: 'midden',
  medio: 'midden',
  half: 'midden',
  halverwege: 'midden',
  eind: 'eind',
  einde: 'eind',
}

const seasons: Record<string, number> = {
  lente: 21,
  voorjaar: 21,
  zomer: 22,
  herfst: 23,
  najaar: 23,
}

const ordinals: Record<string, number> = { eerste: 1, tweede: 2, derde: 3, vierde: 4 }

const anyOf = (choices: object) => Object.keys(choices).join('|')
const year = '(?<year>\\d{4})'
const maybeYear = `(?: ${year})?`
const maybeThird = `(?:(?<third>${anyOf(thirds)}) )?`
const day = '(?<day>\\d{1,2})(?:e|ste|de)?'
const nth = `(?<nth>${anyOf(ordinals)}|[1-4](?=e |ste |de ))(?:e|ste|de)?`

/** The first that fits decides. */
const patterns = [
  `${year}-(?<month>\\d{1,2})-(?<day>\\d{1,2})`,
  `(?<day>\\d{1,2})([-/. ])(?<month>\\d{1,2})\\2${year}`,
  `(?<month>\\d{1,2})[-/]${year}`,
  `${maybeThird}(?:${day} )?(?<name>${anyOf(months)})${maybeYear}`,
  `${maybeThird}(?:jaar )?${year}`,
  `${nth} (?<unit>kwartaal|helft|halfjaar|jaarhelft)${maybeYear}`,
  `(?<unit>kwartaal) (?<nth>[1-4])${maybeYear}`,
  `(?<unit>[qk])(?<nth>[1-4])(?:[- ]?${year})?`,
  `${year}[- ]?(?<unit>[qk])(?<nth>[1-4])`,
  `(?<season>${anyOf(seasons)})${maybeYear}`,
  `(?:week|wk) (?<week>\\d{1,2})(?: van)?${maybeYear}`,
  // Without its second year nobody knows which of two winters is meant.
  `(?<season>winter) ${year} ?[-/ ] ?(?<next>\\d{4}|\\d\\d)`,
  day,
].map((pattern) => new RegExp(`^${pattern}$`))

type Groups = Record<string, string | undefined>

function toLooseMoment(groups: Groups): LooseMoment | null {
  const isPart = groups.unit !== undefined || groups.season !== undefined
  const moment: LooseMoment = {
    year: numberIn(groups.year),
    month: numberIn(groups.month) ?? months[groups.name ?? ''] ?? null,
    day: numberIn(groups.day),
    third: thirds[groups.third ?? ''] ?? null,
    part: isPart ? partOfYear(groups) : null,
    week: numberIn(groups.week),
  }
  // Month 33 must not become a quarter.
  const isNoMonth = moment.month !== null && (moment.month < 1 || moment.month > 12)
  const isNonsense = isNoMonth || (isPart && moment.part === null) || (moment.third && moment.day)
  return isNonsense ? null : moment
}

function partOfYear({ unit, nth = '', season = '', year, next }: Groups): number | null {
  if (season === 'winter') return isYearAfter(next, Number(year)) ? 24 : null
  if (unit === undefined) return seasons[season] ?? null

  const number = ordinals[nth] ?? Number(nth)
  if (/^[kq]/.test(unit)) return 32 + number
  return number <= 2 ? 39 + number : null
}

/** Both 2020 and 20 follow 2019. */
function isYearAfter(next = '', year: number): boolean {
  return String(year + 1).endsWith(next)
}

function numberIn(text: string | undefined): number | null {
  return text === undefined ? null : Number(text)
}
