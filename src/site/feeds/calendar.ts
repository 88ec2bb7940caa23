import type { ICalEventData } from 'ical-generator'
import type { FoundAgendaItem } from '@/decisions/api'
import type { TextAnswer } from '../visitor/reading-page'

import { ICalCalendar } from 'ical-generator'

import { siteName } from '../site-context'

import { agendaEvent } from './agenda-event'

type Options = { title: string; origin: string; items: readonly FoundAgendaItem[] }

/** The agenda as a calendar to subscribe to. */
export function calendar({ title, origin, items }: Options): TextAnswer {
  const events = items.map((item) => agendaEvent(item, origin)).filter((event) => event !== null)
  return { contentType: calendarType, body: calendarOf(title, events) }
}

export const calendarType = 'text/calendar; charset=utf-8'

/** The text of a calendar that programs look at again every hour. */
export function calendarOf(title: string, events: readonly ICalEventData[]): string {
  const ics = new ICalCalendar({
    name: asText(title),
    prodId: { company: siteName, product: 'Agenda', language: 'NL' },
    ttl: 60 * 60,
  })
  for (const event of events) ics.createEvent(event)
  return `${ics.toString()}\r\n`
}

/** The library escapes what stands in an event, and not the name of the calendar (RFC 5545, section 3.3.11). */
const asText = (name: string): string => name.replace(/[\\;,]/g, '\\$&').replace(/\s+/g, ' ')
