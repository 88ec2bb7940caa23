import type { Address } from '../address/address'
import type { ListColumn } from './list-limits'

import { z } from 'zod'

import { parseAddress } from '../address/address'

/** What one reader agreed to before they came here. */
export type Evidence = { givenAt: Date; wording: string; source: string }

/**
 * A row of the file. Without whole evidence its reader is asked to confirm; `note` says what was missing where something
 * was filled in. Reasons are Dutch, say what to do, and repeat nothing of the row.
 */
export type ListRow =
  | { kind: 'evidence'; address: Address; evidence: Evidence }
  | { kind: 'ask'; address: Address; note: string | null }
  | { kind: 'refused'; reason: string }

const fewestLetters = 20
const mostLetters = 2000
const mostSourceLetters = 200
/** Longer ago than anybody remembers what they ticked. Not a rule of the law, which asks that consent is still meant. */
const evidenceYears = 5

export function readListRow(cells: Partial<Record<ListColumn, string>>, now: Date): ListRow {
  const text = (column: ListColumn) => (cells[column] ?? '').trim()
  const address = parseAddress(text('email'))
  if (text('email') === '')
    return refused('Er staat geen e-mailadres. Vul het in of haal de regel weg.')
  if (!address) return refused('Dit is geen e-mailadres. Verbeter het of haal de regel weg.')

  const [wording, source] = [text('toestemming_tekst'), text('toestemming_bron')]
  // Evidence is kept readable, so that it can be shown; addresses never are.
  if (`${wording} ${source}`.includes('@'))
    return refused('Zet geen e-mailadres in toestemming_tekst of toestemming_bron. Haal het weg.')
  if (wording.length > mostLetters || source.length > mostSourceLetters)
    return refused(
      `De tekst is te lang: toestemming_tekst mag ${mostLetters} tekens zijn, toestemming_bron ${mostSourceLetters}.`,
    )

  const day = text('toestemming_op')
  if (day === '' && wording === '' && source === '') return { kind: 'ask', address, note: null }
  const givenAt = dayIn(day)
  const note = problemWith({ day, givenAt, wording, source, now })
  if (note !== null || givenAt === null) return { kind: 'ask', address, note }
  return { kind: 'evidence', address, evidence: { givenAt, wording, source } }
}

type Filled = { day: string; givenAt: Date | null; wording: string; source: string; now: Date }

function problemWith({ day, givenAt, wording, source, now }: Filled): string | null {
  if (day === '') return 'toestemming_op is leeg.'
  if (!givenAt) return 'toestemming_op is geen datum. Schrijf hem als 14-03-2025.'
  if (givenAt > now) return 'toestemming_op ligt in de toekomst.'
  const oldest = new Date(now)
  oldest.setUTCFullYear(now.getUTCFullYear() - evidenceYears)
  if (givenAt < oldest) return `toestemming_op is langer dan ${evidenceYears} jaar geleden.`
  if (wording.length < fewestLetters)
    return `toestemming_tekst is te kort. Neem de hele zin over waar de lezer ja op zei, minstens ${fewestLetters} tekens.`
  if (source.length < 3)
    return 'toestemming_bron is leeg. Schrijf waar de lezer ja zei, zoals aanmeldkaart braderie.'
  return null
}

/** `14-03-2025`, `14/3/2025` or `2025-03-14`; noon in Amsterdam or thereabouts, so that the day is the same anywhere near. */
function dayIn(text: string): Date | null {
  const dutch = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text)
  const [, day = '', month = '', year = ''] = dutch ?? []
  const iso = dutch ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text
  return z.iso.date().safeParse(iso).success ? new Date(`${iso}T11:00:00Z`) : null
}

const refused = (reason: string): ListRow => ({ kind: 'refused', reason })
