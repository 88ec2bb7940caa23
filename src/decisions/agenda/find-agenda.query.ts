import type { Reader } from '@/platform/reader'
import type { FoundStep } from '../timeline/find-steps.query'
import type { DossierLink } from '../dossiers/dossier-view'
import type { FoundMeeting } from '../meetings/find-meetings.query'
import type { AgendaDays, AgendaScope } from './agenda-scope'
import type { AgendaItem } from './agenda-view'

import { daysBefore } from '../fuzzy-date/calendar-days'
import { findDossierLinks } from '../dossiers/find-dossiers.query'
import { findMeetings } from '../meetings/find-meetings.query'
import { findStepsInDays, findStepsOfDossiers, findStepsToCome } from '../timeline/find-steps.query'
import { compareShownDates, isOver } from '../timeline/shown-date'

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
  const steps = await findStepsToCome(reader, { from, ...scope })
  return inOrder([...meetings, ...(await asItems(reader, steps, meetings))])
}

/** What a calendar program shows: all that is to come, and of the last months also what became of it. */
export async function findCalendar(reader: Reader, scope: AgendaScope): Promise<FoundAgendaItem[]> {
  const { today } = reader
  const parts: AgendaDays[] = [
    { from: today },
    { from: daysBefore(today, calendarMemoryDays), before: today },
  ]
  const meetings: FoundMeeting[] = []
  const steps: FoundStep[] = []
  for (const days of parts) {
    meetings.push(...(await findMeetings(reader, { days, scope })))
    steps.push(...(await findStepsInDays(reader, days, scope)))
  }
  return inOrder([...meetings, ...(await asItems(reader, steps, meetings))])
}

/** As findCalendar, of one dossier. */
export async function findCalendarOfDossier(
  reader: Reader,
  dossierId: string,
): Promise<FoundAgendaItem[]> {
  const from = daysBefore(reader.today, calendarMemoryDays)
  const all = await findStepsOfDossiers(reader, [dossierId])
  const steps = all.filter(({ step }) => !isOver(step.when, from))
  const meetingIds = steps.map(({ meetingId }) => meetingId).filter((id) => id !== null)
  const meetings = await findMeetings(reader, { ids: [...new Set(meetingIds)] })
  return inOrder([...meetings, ...(await asItems(reader, steps, meetings))])
}

/** A step whose meeting is on the list is told by that meeting. */
async function asItems(
  reader: Reader,
  steps: readonly FoundStep[],
  meetings: readonly { id: string }[],
): Promise<FoundAgendaItem[]> {
  const loose = steps.filter(({ meetingId }) => !meetings.some(({ id }) => id === meetingId))
  const links = await findDossierLinks(
    reader,
    loose.flatMap(({ dossierIds }) => dossierIds.slice(0, 1)),
  )
  return loose.map((found) => asItem(found, links.get(found.dossierIds[0] ?? '') ?? null))
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

function inOrder(items: readonly FoundAgendaItem[]): FoundAgendaItem[] {
  return items.toSorted((a, b) => compareShownDates(a.item.when, b.item.when))
}
