import type { ICalEventData } from 'ical-generator'
import type { FoundAgendaItem } from '@/decisions/api'
import type { AgendaItem, ShownDate } from '@/decisions/view'

import { ICalEventStatus, ICalEventTransparency } from 'ical-generator'

import { isCalledOff, machineDate } from '@/decisions/view'
import { momentFrom } from '@/platform/amsterdam-time'

import { agendaAddress, decisionAddress, meetingInBodyAddress } from '../addresses'

/**
 * A meeting or a step for a calendar program. Dates keep their vagueness: what may be any day of a period takes the
 * whole of it. Null when not one day of it is known.
 */
export function agendaEvent(
  { id, updatedAt, sequence, item }: FoundAgendaItem,
  origin: string,
): ICalEventData | null {
  const when = spanOf(item)
  if (when === null) return null
  return {
    ...when,
    id: `${id}@${new URL(origin).host}`,
    summary: summaryOf(item),
    description: descriptionOf(item),
    location: item.location,
    url: `${origin}${addressOf(item)}`,
    status: statusOf(item),
    // Says nothing about whether the reader is free that day.
    transparency: ICalEventTransparency.TRANSPARENT,
    sequence,
    stamp: new Date(updatedAt),
    lastModified: new Date(updatedAt),
  }
}

type Span = { start: Date; end?: Date; allDay: boolean }

/** Null when not one day of it is known. A date that is open on one side stands at its one known day. */
function spanOf({ when, startTime }: AgendaItem): Span | null {
  const first = when.sortFrom ?? when.sortTo
  const last = when.sortTo ?? when.sortFrom
  if (first === null || last === null) return null
  const start = startTime === null || !isOneDay(when) ? null : momentFrom(`${first}T${startTime}`)
  if (start !== null) return { start, allDay: false }
  // The end of a whole day is the day after it (RFC 5545).
  return { start: midnight(first), end: new Date(midnight(last).getTime() + dayMs), allDay: true }
}

const dayMs = 86_400_000
const midnight = (day: string): Date => new Date(`${day}T00:00:00Z`)

/** Not so for "rond 12 januari", though that lies between one day and the same. */
const isOneDay = (when: ShownDate): boolean => machineDate(when)?.length === 'YYYY-MM-DD'.length

function statusOf(item: AgendaItem): ICalEventStatus {
  switch (item.status) {
    case 'geannuleerd':
    case 'vervallen':
      return ICalEventStatus.CANCELLED
    case 'gehouden':
      return isOneDay(item.when) ? ICalEventStatus.CONFIRMED : ICalEventStatus.TENTATIVE
    case 'uitgesteld':
      return ICalEventStatus.TENTATIVE
    case 'gepland': {
      // A meeting is called together for a day; a step is only expected on it.
      const isCalled = item.kind === 'vergadering' && isOneDay(item.when)
      return isCalled ? ICalEventStatus.CONFIRMED : ICalEventStatus.TENTATIVE
    }
  }
}

/** Programs that do not show the state of an event still show its title. */
function summaryOf(item: AgendaItem): string {
  if (isCalledOff(item)) return `Gaat niet door: ${item.title}`
  return item.status === 'uitgesteld' ? `Uitgesteld: ${item.title}` : item.title
}

/** A meeting stands on the page of its body, also when it is over. */
function addressOf(item: AgendaItem): string {
  if (item.kind === 'stap') return decisionAddress(item.slug)
  return item.bodySlug === null ? agendaAddress : meetingInBodyAddress(item.bodySlug, item.id)
}

function descriptionOf(item: AgendaItem): string {
  const lines = [
    item.when.text,
    [item.bodyName, item.municipality?.name].filter(Boolean).join(', '),
    ...(item.kind === 'vergadering'
      ? item.points.map(({ number, title }) => (number === null ? title : `${number}. ${title}`))
      : [item.dossier?.title ?? '']),
  ]
  return lines.filter((line) => line !== '').join('\n')
}
