import type { ICalEventData } from 'ical-generator'
import type { NewsroomCalendar } from '@/newsroom/api'
import type { NewsroomEvent } from '@/newsroom/view'

import { ICalEventClass, ICalEventStatus, ICalEventTransparency } from 'ical-generator'

import { postAddress } from '../addresses'
import { siteName } from '../site-context'

import { agendaEvent } from './agenda-event'
import { calendarOf } from './calendar'

/** The desk of one account as a calendar: its posts with their moments, beside the agenda of its municipalities. */
export function newsroomCalendar(
  { parties, posts, agenda }: NewsroomCalendar,
  origin: string,
): string {
  const facts = agenda.map((item) => agendaEvent(item, origin)).filter((event) => event !== null)
  const hasSeveral = parties.length > 1
  return calendarOf(`Redactie ${parties.join(' en ')} (${siteName})`, [
    ...posts.map((post) => postEvent(post, { origin, hasSeveral })),
    ...facts,
  ])
}

function postEvent(
  { id, kind, title, slug, at, party, updatedAt }: NewsroomEvent,
  { origin, hasSeveral }: { origin: string; hasSeveral: boolean },
): ICalEventData {
  const isOnline = kind === 'online'
  const label = isOnline ? 'Online' : 'Gaat online'
  return {
    // The same before and after it went online, so that it stays one event.
    id: `stuk-${id}@${new URL(origin).host}`,
    summary: hasSeveral ? `${label}: ${title} (${party.name})` : `${label}: ${title}`,
    start: new Date(at),
    url: `${origin}${isOnline ? postAddress({ party: party.slug, slug }) : `/admin/collections/posts/${id}`}`,
    status: isOnline ? ICalEventStatus.CONFIRMED : ICalEventStatus.TENTATIVE,
    class: isOnline ? ICalEventClass.PUBLIC : ICalEventClass.PRIVATE,
    transparency: ICalEventTransparency.TRANSPARENT,
    stamp: new Date(updatedAt),
    lastModified: new Date(updatedAt),
  }
}
