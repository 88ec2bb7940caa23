import { monthNames } from './dutch-words'

/** One date as somebody wrote it: what is not said is null, and may be said elsewhere in the text. */
export type LooseMoment = {
  year: number | null
  month: number | null
  day: number | null
  /** A third of a month or of a year. */
  third: 'begin' | 'midden' | 'eind' | null
  /** EDTF number of a season, quarter or half. */
  part: number | null
}

/** Reads one date out of tidied text ("12 januari 2016", "eind april", "eerste kwartaal 2020", "8"). */
export function readLooseMoment(text: string): LooseMoment | null {
  for (const { pattern, read } of patterns) {
    const groups = pattern.exec(text)?.groups
    const moment = groups ? read(groups) : null
    if (moment) return { ...nothing, ...moment }
  }
  return null
}

const nothing: LooseMoment = { year: null, month: null, day: null, third: null, part: null }

const months: Record<string, number> = Object.fromEntries(
  monthNames.flatMap((name, index) =>
    [name, name.slice(0, 3), name.slice(0, 4)].map((spelling) => [spelling, index + 1]),
  ),
)
// "maart" is shortened without its vowels, and "mar" is seen in forms.
months.mrt = 3

const seasons: Record<string, number> = { lente: 21, voorjaar: 21, zomer: 22, herfst: 23, najaar: 23 }
const ordinals: Record<string, number> = { eerste: 1, tweede: 2, derde: 3, vierde: 4 }
const thirds: Record<string, LooseMoment['third']> = {
  begin: 'begin',
  midden: 'midden',
  medio: 'midden',
  half: 'midden',
  halverwege: 'midden',
  eind: 'eind',
  einde: 'eind',
}

type Groups = Record<string, string | undefined>
type Pattern = { pattern: RegExp; read: (groups: Groups) => Partial<LooseMoment> | null }

const year = '(?<year>\\d{4})'
const third = `(?:(?<third>${Object.keys(thirds).join('|')}) )?`
const nth = '(?<nth>eerste|tweede|derde|vierde|[1-4](?:e|ste|de))'

/** Tried in this order. */
const patterns: Pattern[] = [
  {
    pattern: new RegExp(`^${year}-(?<month>\\d\\d)-(?<day>\\d\\d)$`),
    read: (groups) => dayOf(groups),
  },
  {
    pattern: new RegExp(`^(?<day>\\d{1,2})([-/. ])(?<month>\\d{1,2})\\2${year}$`),
    read: (groups) => dayOf(groups),
  },
  {
    pattern: new RegExp(`^(?<month>\\d{1,2})[-/]${year}$`),
    read: ({ month, year }) => ({ month: Number(month), year: numberOrNull(year) }),
  },
]
