import { firstDay, isDoubtful, parseEdtf } from './fuzzy-date'
import { suggestEdtf } from './suggest-edtf'

type Typed = {
  words: string
  code: string
  /** Whether the code was made of earlier words; what somebody typed is left alone. */
  isOurs: boolean
}

/**
 * The code beside these words. Words that cannot be read, or name no year, leave it as it is: they may be half typed,
 * and what no longer fits is asked about. A code goes with the words that it was made of.
 */
export function codeForWords({ words, code, isOurs }: Typed): string {
  if (code.trim() !== '' && !isOurs) return code
  return words.trim() === '' ? '' : (suggestEdtf(words) ?? code)
}

/** Whether the code is what the words mean; words without a year take that of the code. */
export function isReadingOf(words: string, code: string): boolean {
  const outcome = parseEdtf(code)
  if (!outcome.ok) return false
  const suggested = suggestEdtf(words, firstDay(outcome))
  return suggested !== null && saysTheSame(suggested, code)
}

/** Two ways of writing the same days: 2016-04 and 2016-04-01/2016-04-30. */
export function saysTheSame(one: string, other: string): boolean {
  const [a, b] = [parseEdtf(one), parseEdtf(other)]
  if (!a.ok || !b.ok) return false
  if (a.edtf === b.edtf) return true
  // "8 of 22 april" spans the same days as "8 en 22 april", and means something else.
  const isSeveral = [a, b].some(({ kind }) => kind === 'one-of' || kind === 'all-of')
  return (
    !isSeveral &&
    a.sortFrom === b.sortFrom &&
    a.sortTo === b.sortTo &&
    isDoubtful(a) === isDoubtful(b)
  )
}
