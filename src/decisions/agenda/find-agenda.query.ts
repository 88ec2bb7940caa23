import type { Reader } from '@/platform/reader'
import type { FoundStep } from '../timeline/find-steps.query'
import type { DossierLink } from '../dossiers/dossier-view'
import type { AgendaItem } from './agenda-view'

import { findDossierLinks } from '../dossiers/find-dossiers.query'
import { findMeetings } from '../meetings/find-meetings.query'
import { findStepsOfDossiers, findStepsToCome } from '../timeline/find-steps.query'
import { compareShownDates } from '../timeline/shown-date'

/** An item with what a calendar needs to know it again after it has changed. */
export type FoundAgendaItem = { id: string; updatedAt: string; item: AgendaItem }

type Asked = {
  /** The first day that counts. */
  from: string
  municipality?: string | null
}

/** Meetings, and expected steps that have no meeting yet, in the order of their dates. */
export async function findAgenda(
  reader: Reader,
  { from, municipality = null }: Asked,
): Promise<FoundAgendaItem[]> {
  const meetings = await findMeetings(reader, { from, municipality })
  const steps = await findStepsToCome(reader, { from, municipality })
  return inOrder([...meetings, ...(await asItems(reader, steps, meetings))])
}

/** Everything of one dossier that has a date, past and coming. */
export async function findAgendaOfDossier(
  reader: Reader,
  dossierId: string,
): Promise<FoundAgendaItem[]> {
  const steps = await findStepsOfDossiers(reader, [dossierId])
  const meetingIds = steps.map(({ meetingId }) => meetingId).filter((id) => id !== null)
  const meetings = await findMeetings(reader, { ids: meetingIds })
  return inOrder([...meetings, ...(await asItems(reader, steps, meetings))])
}

/** A step whose meeting is on the list is told by that meeting. */
export async function asItems(
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

function asItem({ id, updatedAt, step }: FoundStep, dossier: DossierLink | null): FoundAgendaItem {
  const { title, slug, when, earlierPlans, bodyName, municipality, status } = step
  return {
    id,
    updatedAt,
    item: {
      kind: 'stap',
      title,
      slug,
      when,
      earlierPlans,
      bodyName,
      municipality,
      status,
      dossier,
      startTime: null,
      location: null,
    },
  }
}

export function inOrder(items: readonly FoundAgendaItem[]): FoundAgendaItem[] {
  return items.toSorted((a, b) => compareShownDates(a.item.when, b.item.when))
}
