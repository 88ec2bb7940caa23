import type { ShownDate } from './shown-date'

import { dutchReading, shortDutchReading } from '../fuzzy-date/dutch-reading'
import { yearLabel } from '../fuzzy-date/fuzzy-date'

type StoredDate = {
  edtf?: string | null
  sortFrom?: string | null
  sortTo?: string | null
}

/** A stored date as a reader gets it; null when nothing was filled in. */
export function shownDateOf(stored: StoredDate | null | undefined): ShownDate | null {
  if (!stored?.edtf) return null
  const { edtf } = stored
  const span = { sortFrom: stored.sortFrom ?? null, sortTo: stored.sortTo ?? null }
  return remember(`${edtf} ${span.sortFrom ?? ''} ${span.sortTo ?? ''}`, () => ({
    text: dutchReading(edtf),
    short: shortDutchReading(edtf),
    edtf,
    ...span,
    year: yearLabel({ edtf, asWritten: '', ...span }),
  }))
}

// Reading a code takes half a millisecond, which a page with five hundred steps would feel; it always reads the same.
const remembered = new Map<string, ShownDate>()
const mostRemembered = 10_000

function remember(code: string, read: () => ShownDate): ShownDate {
  const known = remembered.get(code)
  if (known) return known
  if (remembered.size >= mostRemembered) remembered.clear()
  const date = read()
  remembered.set(code, date)
  return date
}

/** The same for a date that must be there; a row from before that rule reads as unknown, and breaks no page. */
export function requiredDateOf(stored: StoredDate | null | undefined): ShownDate {
  return shownDateOf(stored) ?? unknownDate
}

/** A single day ("2026-11-21") as a date for readers. */
export function shownDay(day: string): ShownDate {
  return requiredDateOf({ edtf: day, sortFrom: day, sortTo: day })
}

const unknownDate: ShownDate = {
  text: 'datum onbekend',
  short: 'onbekend',
  edtf: '',
  sortFrom: null,
  sortTo: null,
  year: null,
}
