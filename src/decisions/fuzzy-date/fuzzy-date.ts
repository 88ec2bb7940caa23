import type { Words } from '@/platform/words'

import type { CalendarDay } from './calendar-days'
import type { Span } from './edtf-span'
import type { EdtfTree } from './edtf-tree'

import { nothingKnownProblem, problemOf, reversedProblem } from './edtf-problem'
import { earliestDay, spanOf } from './edtf-span'
import { readEdtf } from './read-edtf'

/** A date as precise as its source, and never more precise than that. */
export type FuzzyDate = {
  /** ISO 8601-2 (EDTF), levels 0 to 2. */
  edtf: string
  /** The words of the source. */
  asWritten: string
  /** First possible day; null without a bound on that side. At least one of the two is there. */
  sortFrom: CalendarDay | null
  /** Last possible day; null without a bound on that side. */
  sortTo: CalendarDay | null
}

export type SortDays = Pick<FuzzyDate, 'sortFrom' | 'sortTo'>

export type EdtfOutcome =
  | ({ ok: true; kind: EdtfTree['kind'] } & Omit<FuzzyDate, 'asWritten'>)
  | { ok: false; problem: Words }

/** Forgives stray spaces, and gives the code back without them. */
export function parseEdtf(text: string): EdtfOutcome {
  const edtf = text.trim().replace(/\s*,\s*/g, ',')
  const tree = readEdtf(edtf)
  if (!tree) return { ok: false, problem: problemOf(edtf) }

  const span = spanOf(tree)
  if (isReversed(tree)) return { ok: false, problem: reversedProblem(edtf, span) }
  if (span.from === null && span.to === null) return { ok: false, problem: nothingKnownProblem }
  return { ok: true, kind: tree.kind, edtf, sortFrom: span.from, sortTo: span.to }
}

/**
 * By first possible day; a date without one comes before all. On a tie the vaguer goes first, so that "mei 2024"
 * introduces the days of May.
 */
export function compareFuzzyDates(a: FuzzyDate, b: FuzzyDate): number {
  return (
    compare(a.sortFrom ?? '', b.sortFrom ?? '') ||
    compare(b.sortTo ?? endless, a.sortTo ?? endless) ||
    Number(isDoubtful(b)) - Number(isDoubtful(a)) ||
    compare(a.edtf, b.edtf)
  )
}

/** Whether its last possible day lies before `today`; never for a date without end. */
export function hasPassed({ sortTo }: Pick<SortDays, 'sortTo'>, today: CalendarDay): boolean {
  return sortTo !== null && sortTo < today
}

/** First possible day, or the last one for a date without a beginning: where one day must stand for all. */
export function firstDay({ sortFrom, sortTo }: SortDays): CalendarDay | null {
  return sortFrom ?? sortTo
}

/** Last possible day, or the first one for a date without an end. */
export function lastDay({ sortFrom, sortTo }: SortDays): CalendarDay | null {
  return sortTo ?? sortFrom
}

/**
 * The heading a date stands under: "2016"; "2010–2019" when the year itself is unknown; "tot en met 2020" without a
 * beginning. A period stands under the year it begins in.
 */
export function yearLabel(date: FuzzyDate): string {
  const tree = readEdtf(date.edtf)
  const { from, to } = tree ? beginningOf(tree) : { from: date.sortFrom, to: date.sortTo }
  const first = from?.slice(0, 4)
  const last = to?.slice(0, 4)
  if (!first) return `tot en met ${last ?? ''}`
  return !last || first === last ? first : `${first}–${last}`
}

function beginningOf(tree: EdtfTree): Span {
  const span = spanOf(tree)
  if (tree.kind === 'part-of-year') return { from: span.from, to: span.from }
  if (tree.kind === 'interval' && typeof tree.from !== 'string') return spanOf(tree.from)
  if (tree.kind === 'all-of' && !tree.orEarlier)
    return tree.moments.map(spanOf).reduce((one, other) => (isBefore(other, one) ? other : one))
  return span
}

function isBefore(one: Span, other: Span): boolean {
  return (one.from ?? '') < (other.from ?? '')
}

/** Also when both ends begin on the same day: the edtf package would refuse to make a date of such a code. */
function isReversed(tree: EdtfTree): boolean {
  if (tree.kind !== 'interval' || typeof tree.from === 'string' || typeof tree.to === 'string')
    return false
  const from = earliestDay(tree.from)
  const to = earliestDay(tree.to)
  return from !== null && to !== null && to <= from
}

const endless = '9999-12-31'

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}

/** Whether the source itself was not sure. */
export function isDoubtful({ edtf }: Pick<FuzzyDate, 'edtf'>): boolean {
  return /[~?%]/.test(edtf)
}
