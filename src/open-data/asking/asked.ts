import type { ItemFilter, Resource } from '../resources'
import type { Cursor } from './cursor'

import { parseEdtf } from '@/decisions/view'

import { itemFilters } from '../resources'

import { readCursor } from './cursor'

export const limits = { usual: 50, most: 100 }

/** Days of the calendar; null where that side is open. */
export type Range = { from: string | null; until: string | null }

export type Asked = {
  limit: number
  cursor: Cursor | null
  /** ISO 8601 in UTC. */
  updatedSince: string | null
  range: Range | null
  kind: string | null
  /** Ids or slugs. */
  items: Partial<Record<ItemFilter, string>>
  /** All that was asked for but the cursor, as it was sent, for the address of the next page. */
  sent: Readonly<Record<string, string>>
}

/** Why a question is refused: the parameter that it is about, and in Dutch what is wrong and what is allowed. */
export type Refused = { parameter: string; detail: string; allowed?: readonly string[] }

/** The parameters that a list takes, in the order in which they are told. */
export function parametersOf({ filters, kinds, range }: Resource): string[] {
  return [
    ...itemFilters.filter((name) => filters[name] !== undefined),
    ...(kinds ? ['kind'] : []),
    ...(range ? ['from', 'until'] : []),
    'updatedSince',
    'limit',
    'cursor',
  ]
}

export function readAsked(resource: Resource, query: URLSearchParams): Asked | Refused {
  const allowed = parametersOf(resource)
  const sent = Object.fromEntries(query)
  for (const name of query.keys()) {
    if (!allowed.includes(name)) return unknownParameter(name, allowed)
    if (query.getAll(name).length > 1) return refused(name, 'Geef deze parameter één keer.')
    if (sent[name]?.trim() === '') return refused(name, 'Deze parameter is leeg. Laat hem dan weg.')
  }
  const limit = limitIn(sent.limit)
  if (limit === null) return refused('limit', `Geef een getal van 1 tot en met ${limits.most}.`)
  const cursor = sent.cursor === undefined ? null : readCursor(sent.cursor)
  if (sent.cursor !== undefined && cursor === null)
    return refused('cursor', 'Neem de cursor over uit `links.next` van het vorige antwoord.')
  const updatedSince = sent.updatedSince === undefined ? null : momentIn(sent.updatedSince)
  if (sent.updatedSince !== undefined && updatedSince === null)
    return refused(
      'updatedSince',
      'Geef een moment met tijd en zone, zoals 2026-11-21T20:00:00Z of 2026-11-21T21:00:00+01:00. Schrijf een + in een adres als %2B.',
    )
  if (sent.kind !== undefined && !resource.kinds?.values.includes(sent.kind))
    return { ...refused('kind', 'Deze soort bestaat niet.'), allowed: resource.kinds?.values ?? [] }
  const range = rangeIn(sent.from, sent.until)
  if (range !== null && 'parameter' in range) return range
  const { cursor: _, ...others } = sent
  return {
    limit,
    cursor,
    updatedSince,
    range,
    kind: sent.kind ?? null,
    items: Object.fromEntries(
      itemFilters.flatMap((name) => (sent[name] === undefined ? [] : [[name, sent[name]]])),
    ),
    sent: others,
  }
}

/**
 * From the first day that `from` can mean up to and including the last day that `until` can mean: 2016 is the whole year
 * on both sides. Null when neither is asked.
 */
export function rangeIn(
  from: string | undefined,
  until: string | undefined,
): Range | Refused | null {
  if (from === undefined && until === undefined) return null
  const first = from === undefined ? null : parseEdtf(from)
  const last = until === undefined ? null : parseEdtf(until)
  if (first?.ok === false) return refused('from', noDate)
  if (last?.ok === false) return refused('until', noDate)
  const range = { from: first?.sortFrom ?? null, until: last?.sortTo ?? null }
  if (range.from !== null && range.until !== null && range.from > range.until)
    return refused('until', 'Deze datum ligt voor `from`. Draai ze om.')
  return range
}

const noDate =
  'Geef een dag (2016-04-21), een maand (2016-04), een jaar (2016) of een andere datum in EDTF, zoals 2020-33.'

/** Null for what is no number, or too many. */
function limitIn(text: string | undefined): number | null {
  if (text === undefined) return limits.usual
  const limit = /^\d{1,3}$/.test(text) ? Number(text) : 0
  return limit >= 1 && limit <= limits.most ? limit : null
}

/** Without a zone nobody knows which moment is meant, so that is refused. */
function momentIn(text: string): string | null {
  const isMoment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/i.test(
    text,
  )
  const moment = isMoment ? Date.parse(text) : NaN
  return Number.isNaN(moment) ? null : new Date(moment).toISOString()
}

function unknownParameter(name: string, allowed: readonly string[]): Refused {
  return { parameter: name, detail: 'Deze parameter kennen wij hier niet.', allowed }
}

function refused(parameter: string, detail: string): Refused {
  return { parameter, detail }
}
