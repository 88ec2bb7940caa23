import type { Words } from '@/platform/words'

import type { Span } from './edtf-span'

import { words } from '@/platform/words'

import { daysInMonth } from './calendar-days'
import { monthNames } from './dutch-words'
import { maxCodeLength } from './edtf-tree'

/** Says what is wrong with a code that `readEdtf` refused, and how to write it well. */
export function problemOf(code: string): Words {
  for (const explain of explanations) {
    const problem = explain(code)
    if (problem) return problem
  }
  return words(
    'Deze datumcode is niet te lezen. Schrijf bijvoorbeeld 2016-01-12, 2016-01 of 2016.',
    'This date code cannot be read. Write for example 2016-01-12, 2016-01 or 2016.',
  )
}

export const nothingKnownProblem = words(
  'Deze periode heeft geen begin en geen einde. Vul er minstens één in, bijvoorbeeld 2017-01-01/..',
  'This period has no start and no end. Fill in at least one, for example 2017-01-01/..',
)

/** For a period whose end does not begin after its start; `span` runs from its first to its last possible day. */
export function reversedProblem(code: string, span: Span): Words {
  const [from = '', to = ''] = code.split('/')
  if (from === to || span.from === span.to)
    return words(
      `Begin en einde zijn gelijk. Schrijf dan één datum: ${from}.`,
      `Start and end are the same. Write one date: ${from}.`,
    )
  if (span.from && span.to && span.from < span.to)
    return words(
      `Het einde van deze periode is te ruim: het begin valt erin. Schrijf een preciezer einde: ${from}/${span.to}.`,
      `The end of this period is too wide: it contains the start. Write a more precise end: ${from}/${span.to}.`,
    )
  return words(
    `Het einde van deze periode ligt vóór het begin. Schrijf eerst het begin: ${to}/${from}.`,
    `The end of this period lies before its start. Write the start first: ${to}/${from}.`,
  )
}

type Explanation = (code: string) => Words | null

/** Tried in this order: the first that knows the mistake answers. */
const explanations: Explanation[] = [
  when(/^$/, () =>
    words(
      'Vul een datumcode in, bijvoorbeeld 2016-01-12.',
      'Enter a date code, for example 2016-01-12.',
    ),
  ),
  tooLong,
  when(/^(?<year>\d{4})[- ]?[QK](?<quarter>[1-4])$/i, quarter),
  when(/^[QK](?<quarter>[1-4])[- ]?(?<year>\d{4})$/i, quarter),
  when(/(?<date>\d{4}-\d\d-\d\d)[T ]\d{1,2}:?\d/i, ({ date }) =>
    words(
      `Een tijdstip hoort niet in een datumcode. Schrijf alleen de dag: ${date}.`,
      `A time does not belong in a date code. Write the day only: ${date}.`,
    ),
  ),
  when(/^Y|\d{5}-|^\d{4}S\d$|^9999/i, () =>
    words(
      'Schrijf een jaar met vier cijfers, tot en met 9998, bijvoorbeeld 2016.',
      'Write a year with four digits, up to 9998, for example 2016.',
    ),
  ),
  when(/(^|[/,{[.])-\d|(^|[/,{[.])0000/, () =>
    words(
      'Een jaar vóór het jaar 1 kan hier niet. Schrijf bijvoorbeeld 2016.',
      'A year before the year 1 is not possible here. Write for example 2016.',
    ),
  ),
  when(/^(?<day>\d{1,2})[-/. ](?<month>\d{1,2})[-/. ](?<year>\d{4})$/, yearFirst),
  when(/^(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)$/, yearFirst),
  when(/^(?<year>\d{4})[-/. ](?<month>\d{1,2})(?:[-/. ](?<day>\d{1,2}))?$/, yearFirst),
  noSuchMonth,
  noSuchDay,
  when(/^[[{].*(\/|[\dX]\.\.\d)/, () =>
    words(
      'In een lijst met data kan geen periode staan. Schrijf alle data op, bijvoorbeeld {2013-04-08,2013-04-22}, of schrijf alleen de periode: 2013-04-08/2013-04-22.',
      'A list of dates cannot hold a period. Write every date, for example {2013-04-08,2013-04-22}, or write the period only: 2013-04-08/2013-04-22.',
    ),
  ),
  when(
    /[\dX]{4}-(2[1-8]|3[3-9]|4[01])\D|\D\d{4}-(2[1-8]|3[3-9]|4[01])|X-(2[1-8]|3[3-9]|4[01])$/,
    () =>
      words(
        'Een seizoen, kwartaal of halfjaar staat altijd alleen, zonder teken of tweede datum: 2020-33. Schrijf een langere periode met maanden: 2020-01/2020-06.',
        'A season, quarter or half-year always stands alone, without a sign or a second date: 2020-33. Write a longer period in months: 2020-01/2020-06.',
      ),
  ),
  when(/^[[{].*[?~%]/, () =>
    words(
      'In een lijst staat het teken ~, ? of % vóór de datum: {~2016,2017}.',
      'In a list the sign ~, ? or % stands before the date: {~2016,2017}.',
    ),
  ),
  when(/X{4}/i, () =>
    words(
      'Zonder jaar kan de datum niet op de tijdlijn. Schrijf minstens de eeuw: 20XX.',
      'Without a year the date has no place on the timeline. Write at least the century: 20XX.',
    ),
  ),
  when(/X.*[?~%]|[?~%].*X/i, () =>
    words(
      'Een onbekend cijfer (X) kan niet samen met ~, ? of %. Schrijf bijvoorbeeld 201X.',
      'An unknown digit (X) cannot go with ~, ? or %. Write for example 201X.',
    ),
  ),
  when(/\dX|X\d/i, () =>
    words(
      'Schrijf een onbekend cijfer als hoofdletter X, aan het einde van jaar, maand of dag: 201X, 2016-1X of 2016-02-2X.',
      'Write an unknown digit as a capital X, at the end of year, month or day: 201X, 2016-1X or 2016-02-2X.',
    ),
  ),
  when(/\p{L}/u, () =>
    words(
      'Een datumcode bestaat uit cijfers en tekens, bijvoorbeeld 2016-01-12. Schrijf woorden in het andere vak.',
      'A date code is made of digits and signs, for example 2016-01-12. Write words in the other box.',
    ),
  ),
]

type Groups = Record<string, string>

function when(pattern: RegExp, explain: (groups: Groups) => Words | null): Explanation {
  return (code) => {
    const match = pattern.exec(code)
    return match ? explain(match.groups ?? {}) : null
  }
}

function tooLong(code: string): Words | null {
  if (code.length <= maxCodeLength) return null
  return words(
    `Deze datumcode is te lang. Gebruik hoogstens ${maxCodeLength} tekens, bijvoorbeeld 2016-01-12.`,
    `This date code is too long. Use at most ${maxCodeLength} characters, for example 2016-01-12.`,
  )
}

function quarter({ year = '', quarter: number = '' }: Groups): Words {
  const code = `${year}-${32 + Number(number)}`
  return words(
    `Kwartaal ${number} van ${year} schrijft u als ${code}.`,
    `Quarter ${number} of ${year} is written as ${code}.`,
  )
}

/** Null when the parts are no date in this order either: then another explanation is better. */
function yearFirst({ year = '', month = '', day }: Groups): Words | null {
  if (Number(month) < 1 || Number(month) > 12) return null
  if (day !== undefined && !existsDay({ year, month, day })) return null
  const code = [year, month, day].flatMap((part) => part?.padStart(2, '0') ?? []).join('-')
  return words(
    `Schrijf jaar, maand en dag in deze volgorde, met streepjes en nullen: ${code}.`,
    `Write year, month and day in this order, with hyphens and zeros: ${code}.`,
  )
}

function noSuchMonth(code: string): Words | null {
  const month = Array.from(code.matchAll(/\d{4}-(\d\d)/g), ([, number = '']) => number).find(
    isNoMonth,
  )
  if (month === undefined) return null
  return words(
    `Maand ${month} bestaat niet. Schrijf een maand als 01 tot en met 12 (2016-01), of een kwartaal als 33 tot en met 36 (2016-33).`,
    `There is no month ${month}. Write a month as 01 to 12 (2016-01), or a quarter as 33 to 36 (2016-33).`,
  )
}

function isNoMonth(month: string): boolean {
  const number = Number(month)
  return number < 1 || (number > 12 && number < 21) || (number > 28 && number < 33) || number > 41
}

function noSuchDay(code: string): Words | null {
  for (const { groups } of code.matchAll(/(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)/g)) {
    const { year = '', month = '', day = '' } = groups ?? {}
    if (existsDay({ year, month, day })) continue
    if (Number(month) > 12) return null
    const name = `${monthNames[Number(month) - 1]} ${year}`
    const last = daysInMonth(Number(year), Number(month))
    return words(
      `${Number(day)} ${name} bestaat niet: die maand heeft ${last} dagen. Schrijf bijvoorbeeld ${year}-${month}-${last}.`,
      `${year}-${month} has ${last} days, so there is no day ${Number(day)}. Write for example ${year}-${month}-${last}.`,
    )
  }
  return null
}

function existsDay({ year, month, day }: Record<'year' | 'month' | 'day', string>): boolean {
  const isMonth = Number(month) >= 1 && Number(month) <= 12
  if (!isMonth || Number(year) < 1) return false
  return Number(day) >= 1 && Number(day) <= daysInMonth(Number(year), Number(month))
}
