import type { FoundAgendaItem } from '@/decisions/api'
import type { AgendaItem, ShownDate } from '@/decisions/view'
import type { TextAnswer } from '../visitor/reading-page'

import { ICalCalendar, ICalEventStatus, ICalEventTransparency } from 'ical-generator'

import { momentFrom } from '@/platform/amsterdam-time'

import { agendaAddress, decisionAddress } from '../addresses'
import { siteName } from '../site-context'

type Options = { title: string; origin: string; items: readonly FoundAgendaItem[] }

/** A calendar to subscribe to. Dates keep their vagueness: what may be any day of a period takes the whole of it. */
export function calendar({ title, origin, items }: Options): TextAnswer {
  const ics = new ICalCalendar({
    name: title,
    prodId: { company: siteName, product: 'Agenda', language: 'NL' },
    ttl: 60 * 60,
  })
  const { host } = new URL(origin)
  for (const { id, updatedAt, item } of items) {
    const when = spanOf(item)
    if (when === null) continue
    ics.createEvent({
      ...when,
      id: `${id}@${host}`,
      summary: item.title,
      description: descriptionOf(item),
      location: item.location,
      url: `${origin}${item.kind === 'stap' ? decisionAddress(item.slug) : agendaAddress}`,
      status: statusOf(item),
      // Says nothing about whether the reader is free that day.
      transparency: ICalEventTransparency.TRANSPARENT,
      sequence: item.earlierPlans.length + (statusOf(item) === ICalEventStatus.CANCELLED ? 1 : 0),
      stamp: new Date(updatedAt),
      lastModified: new Date(updatedAt),
    })
  }
  return { contentType: 'text/calendar; charset=utf-8', body: `${ics.toString()}\r\n` }
}

type Span = { start: Date; end?: Date; allDay: boolean }

/** Null when not one day of it is known. */
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

const isOneDay = ({ sortFrom, sortTo }: ShownDate): boolean =>
  sortFrom !== null && sortFrom === sortTo

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
