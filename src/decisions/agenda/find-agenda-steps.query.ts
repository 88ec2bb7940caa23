import type { Where } from 'payload'
import type { Reader } from '@/platform/reader'
import type { FoundStep } from '../timeline/find-steps.query'
import type { AgendaDays, AgendaScope } from './agenda-scope'

import { findSteps } from '../timeline/find-steps.query'
import { lastsUntil } from '../timeline/last-day.query'

import { listsOfScope, maxAgendaItems } from './agenda-scope'
import { inDays, inScope, notToldBy, sortFor } from './agenda-where.query'

/** A meeting on the same list: its steps are told there. */
type Told = { id: string }

/** Steps to come from a day on, also those that were called off; and all that were put off without a new date. */
export async function findStepsToCome(
  reader: Reader,
  { from, toldBy, ...scope }: { from: string; toldBy: readonly Told[] } & AgendaScope,
): Promise<FoundStep[]> {
  reader.sees(...listsOfScope('decisions', scope))
  const isAhead: Where = {
    and: [{ status: { in: ['gepland', 'vervallen'] } }, lastsUntil(from)],
  }
  const where = {
    and: [
      { or: [isAhead, { status: { equals: 'uitgesteld' } }] },
      ...inScope(scope),
      ...notToldBy(toldBy),
    ],
  }
  return findSteps(reader, where, { limit: maxAgendaItems })
}

/** The first of the steps that are ahead and belong to no meeting; one that was put off and has no new date is not. */
export async function findLooseSteps(
  reader: Reader,
  { from, limit, ...scope }: { from: string; limit: number } & AgendaScope,
): Promise<FoundStep[]> {
  reader.sees(...listsOfScope('decisions', scope))
  const isAhead: Where[] = [
    { status: { in: ['gepland', 'uitgesteld'] } },
    { meeting: { exists: false } },
    lastsUntil(from),
  ]
  return findSteps(reader, { and: [...isAhead, ...inScope(scope)] }, { limit })
}

/** Every step of some days, whatever became of it. */
export async function findStepsInDays(
  reader: Reader,
  days: AgendaDays,
  { toldBy, ...scope }: { toldBy: readonly Told[] } & AgendaScope,
): Promise<FoundStep[]> {
  reader.sees(...listsOfScope('decisions', scope))
  return findSteps(
    reader,
    { and: [inDays(days), ...inScope(scope), ...notToldBy(toldBy)] },
    { limit: maxAgendaItems, sort: sortFor(days) },
  )
}
