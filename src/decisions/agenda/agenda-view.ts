import type { PlaceLink } from '@/parties/view'
import type { DecisionStatus, MeetingStatus } from '../decision-words'
import type { DossierLink } from '../dossiers/dossier-view'
import type { ShownDate } from '../timeline/shown-date'

import { compareExpectedDates, isOver } from '../timeline/shown-date'

type InAgenda = {
  title: string
  when: ShownDate
  earlierPlans: readonly ShownDate[]
  /** "19:30"; null when only the day is known. */
  startTime: string | null
  bodyName: string | null
  /** Where the body has its page. */
  bodySlug: string | null
  municipality: PlaceLink | null
  location: string | null
}

const calledOff: readonly AgendaItem['status'][] = ['geannuleerd', 'vervallen']

/** Whether it does not go on. */
export const isCalledOff = ({ status }: Pick<AgendaItem, 'status'>): boolean =>
  calledOff.includes(status)

/** A meeting, or a planned step of a dossier that has no meeting yet. */
export type AgendaItem =
  | (InAgenda & {
      kind: 'vergadering'
      /** Tells meetings on the same day apart, also when their title or date changes. */
      id: string
      status: MeetingStatus
      points: readonly { number: string | null; title: string; decisionSlug: string | null }[]
    })
  | (InAgenda & { kind: 'stap'; status: DecisionStatus; slug: string; dossier: DossierLink | null })

export type AgendaPeriod = { label: string; items: AgendaItem[] }

export const nextUpLength = 6

/** The first few things that a reader can still go to or wait for; what was called off stands in the whole agenda. */
export function nextUp(items: readonly AgendaItem[], today: string): AgendaItem[] {
  return items
    .filter((item) => !isCalledOff(item) && !isOver(item.when, today))
    .slice(0, nextUpLength)
}

/**
 * The agenda in periods, in order. A month gets a heading of its own; what is vaguer than a month stands at the end of
 * its year, so that no heading is more precise than the source.
 */
export function agendaPeriods(items: readonly AgendaItem[]): AgendaPeriod[] {
  const periods = new Map<string, AgendaPeriod>()
  for (const item of items.toSorted((a, b) => compareExpectedDates(a.when, b.when))) {
    const { key, label } = periodOf(item.when)
    const period = periods.get(key) ?? { label, items: [] }
    period.items.push(item)
    periods.set(key, period)
  }
  return [...periods].toSorted(([a], [b]) => a.localeCompare(b)).map(([, period]) => period)
}

function periodOf({ edtf, sortFrom, sortTo }: ShownDate): { key: string; label: string } {
  if (sortFrom === null) return unknown
  const [year = '', month = ''] = sortFrom.split('-')
  const isMonthKnown =
    sortTo === null
      ? namesMonth.test(edtf) // "from 1 July on" begins in July, whenever it ends.
      : sortFrom.slice(0, 7) === sortTo.slice(0, 7)
  if (isMonthKnown)
    return { key: `${year}-${month}`, label: `${months[Number(month) - 1] ?? ''} ${year}` }
  if (year === (sortTo ?? sortFrom).slice(0, 4))
    return { key: `${year}-99`, label: `${year}, maand nog niet zeker` }
  return unknown
}

const namesMonth = /^\d{4}-(0[1-9]|1[0-2])(-\d{2})?\//

const unknown = { key: '9999', label: 'Datum nog niet bekend' }

const months = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
]
