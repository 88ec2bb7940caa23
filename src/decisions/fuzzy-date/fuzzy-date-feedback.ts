import type { Words } from '@/platform/words'

import type { CalendarDay } from './calendar-days'
import type { EdtfOutcome } from './fuzzy-date'

import { words } from '@/platform/words'

import { saysTheSame } from './code-for-words'
import { dutchReading, spanInDutch } from './dutch-reading'
import { firstDay, parseEdtf } from './fuzzy-date'
import { suggestEdtf } from './suggest-edtf'

/** What an editor sees below the two inputs while typing. */
export type FuzzyDateFeedback = {
  /** The code in Dutch words; null when it cannot be read. */
  reading: string | null
  /** One sentence: how the code is understood, what is wrong with it, or what is still missing. */
  message: Words | null
  isProblem: boolean
  /** Asked where the words and the code do not say the same. */
  question: Words | null
  /** Another code that the words mean, to be taken over by hand. */
  suggestion: { edtf: string; label: Words } | null
  /** The words that the code means, to be taken over by hand. */
  rewording: { asWritten: string; label: Words } | null
}

type Typed = {
  edtf: string
  asWritten: string
  /** The words that stood there when the code was made, typed or opened. */
  wordsOfCode: string
  today: CalendarDay | null
}

export function fuzzyDateFeedback(typed: Typed): FuzzyDateFeedback {
  const outcome = parseEdtf(typed.edtf)
  return outcome.ok ? aboutCode(typed, outcome) : aboutWords(typed, outcome.problem)
}

type Readable = Extract<EdtfOutcome, { ok: true }>

function aboutCode({ asWritten, wordsOfCode }: Typed, outcome: Readable): FuzzyDateFeedback {
  const { edtf } = outcome
  const reading = dutchReading(edtf)
  // "eind april" beside a code of 2016 means that April.
  const suggested = suggestEdtf(asWritten, firstDay(outcome))
  const isOther = suggested !== null && !saysTheSame(suggested, edtf)
  // Free words beside a code are welcome; only those that came after it may have left it behind.
  const isLeftBehind =
    suggested === null &&
    wordsOfCode.trim() !== '' &&
    asWritten.trim() !== '' &&
    wordsOfCode.trim() !== asWritten.trim()
  return {
    reading,
    message: readAs(outcome),
    isProblem: false,
    question: isOther ? whichOfTwo(suggested, reading) : isLeftBehind ? isItStill(reading) : null,
    suggestion: isOther ? offer(suggested) : null,
    rewording: isOther || isLeftBehind ? offerWords(reading) : null,
  }
}

function aboutWords({ edtf, asWritten, today }: Typed, problem: Words): FuzzyDateFeedback {
  const isProblem = edtf.trim() !== ''
  const suggested = suggestEdtf(asWritten) ?? suggestEdtf(edtf) ?? suggestEdtf(asWritten, today)
  return {
    reading: null,
    message: isProblem ? problem : missing(asWritten, today),
    isProblem,
    question: null,
    suggestion: suggested ? offer(suggested) : null,
    rewording: null,
  }
}

function readAs({ edtf, sortFrom, sortTo }: Readable): Words {
  const reading = dutchReading(edtf)
  const days = [sortFrom && `from ${sortFrom}`, sortTo && `to ${sortTo}`].filter(Boolean).join(' ')
  return words(
    `Gelezen als: ${reading} (sorteert ${spanInDutch({ sortFrom, sortTo })})`,
    `Read as: ${reading} (sorts ${sortFrom === sortTo ? `on ${sortFrom}` : days})`,
  )
}

/** Nobody fills in a year unasked: the nearest would be right most of the time, and wrong without a sound. */
function missing(asWritten: string, today: CalendarDay | null): Words | null {
  if (asWritten.trim() === '' || suggestEdtf(asWritten) !== null) return null
  if (suggestEdtf(asWritten, today) !== null)
    return words(
      'Van welk jaar? Neem de datum over, of schrijf het jaar erbij.',
      'Of which year? Use this date, or add the year.',
    )
  return words(
    'Uit deze woorden halen wij geen datum. Vul zelf een datumcode in.',
    'No date was found in these words. Enter a date code yourself.',
  )
}

function whichOfTwo(suggested: string, reading: string): Words {
  const meant = dutchReading(suggested)
  return words(
    `De woorden lezen wij als ${meant}, de code zegt ${reading}. Klopt dat?`,
    `The words read as ${meant}, the code says ${reading}. Is that right?`,
  )
}

function isItStill(reading: string): Words {
  return words(
    `Uit deze woorden halen wij geen datum, de code zegt ${reading}. Klopt dat?`,
    `No date was found in these words, the code says ${reading}. Is that right?`,
  )
}

function offer(edtf: string): FuzzyDateFeedback['suggestion'] {
  const choice = `${edtf} (${dutchReading(edtf)})`
  return { edtf, label: words(`Neem over: ${choice}`, `Use: ${choice}`) }
}

function offerWords(reading: string): FuzzyDateFeedback['rewording'] {
  const label = words(`Verander de woorden in: ${reading}`, `Change the words to: ${reading}`)
  return { asWritten: reading, label }
}
