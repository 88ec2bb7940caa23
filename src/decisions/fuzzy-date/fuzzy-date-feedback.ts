import type { Words } from '@/platform/words'

import type { CalendarDay } from './calendar-days'
import type { EdtfOutcome } from './fuzzy-date'

import { words } from '@/platform/words'

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
  /** Another code that the words mean, to be taken over by hand. */
  suggestion: { edtf: string; label: Words } | null
}

type Typed = { edtf: string; asWritten: string; today: CalendarDay | null }

export function fuzzyDateFeedback({ edtf, asWritten, today }: Typed): FuzzyDateFeedback {
  const outcome = parseEdtf(edtf)
  const code = outcome.ok ? outcome.edtf : null
  // "eind april" beside a code of 2016 means that April.
  const near = outcome.ok ? firstDay(outcome) : today
  const suggested = suggestEdtf(asWritten, near) ?? (outcome.ok ? null : suggestEdtf(edtf, near))
  const isProblem = !outcome.ok && edtf.trim() !== ''

  return {
    reading: code && dutchReading(code),
    message: isProblem || outcome.ok ? messageOf(outcome) : missing(asWritten, suggested),
    isProblem,
    suggestion:
      suggested === null || suggested === code
        ? null
        : { edtf: suggested, label: offer(suggested) },
  }
}

function messageOf(outcome: EdtfOutcome): Words {
  if (!outcome.ok) return outcome.problem
  const { edtf, sortFrom, sortTo } = outcome
  const reading = dutchReading(edtf)
  const days = [sortFrom && `from ${sortFrom}`, sortTo && `to ${sortTo}`].filter(Boolean).join(' ')
  return words(
    `Gelezen als: ${reading} · sorteert ${spanInDutch({ sortFrom, sortTo })}`,
    `Read as: ${reading} · sorts ${sortFrom === sortTo ? `on ${sortFrom}` : days}`,
  )
}

function missing(asWritten: string, suggested: string | null): Words | null {
  if (asWritten.trim() === '' || suggested) return null
  return words(
    'Uit deze woorden halen wij geen datum. Vul zelf een datumcode in.',
    'No date was found in these words. Enter a date code yourself.',
  )
}

function offer(edtf: string): Words {
  const choice = `${edtf} (${dutchReading(edtf)})`
  return words(`Neem over: ${choice}`, `Use: ${choice}`)
}
