import type { FoundAgendaItem } from '@/decisions/api'
import type { Desk } from '../find-desk.query'
import type { CalendarFact } from './calendar-items'
import type { Period } from './calendar-period'

import { findAgendaBetween } from '@/decisions/api'
import { isCalledOff, machineDate } from '@/decisions/view'

/** Meetings and expected steps of the own municipalities, each once. */
export async function findCalendarFacts(
  { reader, parties, municipalities }: Desk,
  period: Period,
): Promise<CalendarFact[]> {
  const places = parties === 'all' ? [null] : municipalities
  const found = await Promise.all(
    places.map((municipality) => findAgendaBetween(reader, { span: period, municipality })),
  )
  // A dossier may belong to two municipalities.
  const once = new Map(found.flat().map((fact) => [fact.id, fact]))
  return [...once.values()].map(asCalendarFact)
}

function asCalendarFact({ id, item }: FoundAgendaItem): CalendarFact {
  const day = machineDate(item.when)
  const isOneDay = day?.length === '2026-11-24'.length
  return {
    kind: item.kind,
    key: `${item.kind}-${id}`,
    title: item.title,
    day: isOneDay ? day : null,
    time: isOneDay ? item.startTime : null,
    when: item.when.text,
    place: [item.bodyName, item.municipality?.name].filter(Boolean).join(', '),
    isCalledOff: isCalledOff(item),
    href: item.kind === 'stap' ? `/besluiten/${item.slug}` : `/agenda#vergadering-${item.id}`,
  }
}
