import type { Where } from 'payload'
import type { AgendaDays, AgendaScope } from './agenda-scope'

import { isOverBefore, lastsUntil } from '../timeline/last-day.query'

export function inDays({ from, before }: AgendaDays): Where {
  return before === undefined ? lastsUntil(from) : { and: [lastsUntil(from), isOverBefore(before)] }
}

export function inScope({ municipality, body, dossier }: AgendaScope): Where[] {
  return [
    ...(municipality ? [{ municipalities: { in: [municipality] } }] : []),
    ...(body ? [{ body: { equals: body } }] : []),
    ...(dossier ? [{ dossiers: { in: [dossier] } }] : []),
  ]
}

/** Steps that these meetings do not tell of. */
export function notToldBy(meetings: readonly { id: string }[]): Where[] {
  if (meetings.length === 0) return []
  const ids = meetings.map(({ id }) => id)
  return [{ or: [{ meeting: { exists: false } }, { meeting: { not_in: ids } }] }]
}

/** What is to come is asked for in its own order; of what was, the latest first, so that a limit drops the oldest. */
export function sortFor({ before }: AgendaDays): string {
  return before === undefined ? 'when.sortFrom' : '-when.sortFrom'
}
