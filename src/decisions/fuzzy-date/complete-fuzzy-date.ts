import type { Words } from '@/platform/words'

import type { FuzzyDate } from './fuzzy-date'

import { words } from '@/platform/words'

import { dutchReading } from './dutch-reading'
import { parseEdtf } from './fuzzy-date'

/** As a form, an import or any other client hands it over: nothing about it is certain yet. */
export type FuzzyDateInput = { edtf?: unknown; asWritten?: unknown }

export type CompletedFuzzyDate =
  { kind: 'complete'; date: FuzzyDate } | { kind: 'empty' } | { kind: 'refused'; problem: Words }

/** Fills in the words where there are none, and the days to sort by. */
export function completeFuzzyDate({ edtf, asWritten }: FuzzyDateInput): CompletedFuzzyDate {
  const code = textOf(edtf)
  const written = textOf(asWritten)
  if (code === null || written === null) return { kind: 'refused', problem: noTextProblem }
  if (code === '')
    return written === '' ? { kind: 'empty' } : { kind: 'refused', problem: noCodeProblem }

  const outcome = parseEdtf(code)
  if (!outcome.ok) return { kind: 'refused', problem: outcome.problem }
  return {
    kind: 'complete',
    date: {
      edtf: outcome.edtf,
      asWritten: written || dutchReading(outcome.edtf),
      sortFrom: outcome.sortFrom,
      sortTo: outcome.sortTo,
    },
  }
}

/**
 * A change that leaves something out: what it does not name stays. But words that were only a reading of the old
 * code go with it, and clearing the code alone clears the words too.
 */
export function changedFuzzyDate(change: FuzzyDateInput, before: FuzzyDateInput): FuzzyDateInput {
  const edtf = change.edtf === undefined ? before.edtf : change.edtf
  if (change.asWritten !== undefined) return { edtf, asWritten: change.asWritten }

  const isCleared = change.edtf !== undefined && textOf(edtf) === ''
  const isOwnReading = before.asWritten === dutchReading(textOf(before.edtf) ?? '')
  return { edtf, asWritten: isCleared || isOwnReading ? null : before.asWritten }
}

const noCodeProblem = words(
  'Kies ook een datum: zonder datumcode kunnen wij deze woorden niet op volgorde zetten. Schrijf bijvoorbeeld 2016-01-12.',
  'Choose a date too: without a date code these words cannot be put in order. Write for example 2016-01-12.',
)

const noTextProblem = words(
  'Schrijf de datum als tekst, bijvoorbeeld 2016-01-12.',
  'Write the date as text, for example 2016-01-12.',
)

/** Null for what is no text at all. */
function textOf(value: unknown): string | null {
  if (value === undefined || value === null) return ''
  return typeof value === 'string' ? value.trim() : null
}
