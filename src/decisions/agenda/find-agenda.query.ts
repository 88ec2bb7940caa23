import type { Reader } from '@/platform/reader'
import type { FoundMeeting } from '../meetings/find-meetings.query'
import type { FoundStep } from '../timeline/find-steps.query'
import type { DossierLink } from '../dossiers/dossier-view'
import type { AgendaDays, AgendaScope } from './agenda-scope'
import type { AgendaItem } from './agenda-view'

import { daysBefore } from '../fuzzy-date/calendar-days'
import { findDossierLinks } from '../dossiers/find-dossiers.query'
import { findMeetings } from '../meetings/find-meetings.query'
import { compareExpectedDates } from '../timeline/shown-date'

import { findStepsInDays, findStepsToCome } from './find-agenda-steps.query'

/** An item with what a calendar needs to know it again after it has changed. */
export type FoundAgendaItem = { id: string; updatedAt: string; sequence: number; item: AgendaItem }

/** How long a calendar keeps what is over, so that a meeting does not vanish from it the day after. */
const calendarMemoryDays = 90

/** Meetings, and expected steps that have no meeting yet, from a day on and in the order of their dates. */
export async function findAgenda(
  reader: Reader,
  { from, ...scope }: { from: string } & AgendaScope,
): Promise<FoundAgendaItem[]> {
  const meetings = await findMeetings(reader, { days: { from }, scope })
  const steps = await findStepsToCome(reader, { from, toldBy: meetings, ...scope })
  return inOrder([...meetings, ...(await asItems(reader, steps))])
}

/** What a calendar program shows: all that is to come, and of the last months also what became of it. */
export async function findCalendar(
  reader: Reader,
  scope: Omit<AgendaScope, 'dossier'>,
): Promise<FoundAgendaItem[]> {
  const parts = daysOfCalendar(reader)
  const meetings: FoundMeeting[] = []
  for (const days of parts) meetings.push(...(await findMeetings(reader, { days, scope })))
  const steps: FoundStep[] = []
  // A step of this month may be told by a meeting that was last week.
  for (const days of parts)
    steps.push(...(await findStepsInDays(reader, days, { toldBy: meetings, ...scope })))
  return inOrder([...meetings, ...(await asItems(reader, steps))])
}

/** As findCalendar, of one dossier. A step whose meeting is known is told by that meeting. */
export async function findCalendarOfDossier(
  reader: Reader,
  dossier: string,
): Promise<FoundAgendaItem[]> {
  const steps: FoundStep[] = []
  for (const days of daysOfCalendar(reader))
    steps.push(...(await findStepsInDays(reader, days, { dossier, toldBy: [] })))
  const meetingIds = steps.map(({ meetingId }) => meetingId).filter((id) => id !== null)
  const meetings = await findMeetings(reader, { ids: [...new Set(meetingIds)] })
  const loose = steps.filter(({ meetingId }) => !meetings.some(({ id }) => id === meetingId))
  return inOrder([...meetings, ...(await asItems(reader, loose))])
}

/** What is to come apart from what was, so that no limit lets the past push out the coming. */
const daysOfCalendar = ({ today }: Reader): AgendaDays[] => [
  { from: today },
  { from: daysBefore(today, calendarMemoryDays), before: today },
]

export async function asItems(
  reader: Reader,
  steps: readonly FoundStep[],
): Promise<FoundAgendaItem[]> {
  const links = await findDossierLinks(
    reader,
    steps.flatMap(({ dossierIds }) => dossierIds.slice(0, 1)),
  )
  return steps.map((found) => asItem(found, links.get(found.dossierIds[0] ?? '') ?? null))
}

function asItem(
  { id, updatedAt, sequence, step }: FoundStep,
  dossier: DossierLink | null,
): FoundAgendaItem {
  const { title, slug, when, earlierPlans, bodyName, bodySlug, municipality, status } = step
  return {
    id,
    updatedAt,
    sequence,
    item: {
      kind: 'stap',
      title,
      slug,
      when,
      earlierPlans,
      bodyName,
      bodySlug,
      municipality,
      status,
      dossier,
      startTime: null,
      location: null,
    },
  }
}

export function inOrder(items: readonly FoundAgendaItem[]): FoundAgendaItem[] {
  return items.toSorted((a, b) => compareExpectedDates(a.item.when, b.item.when))
}
