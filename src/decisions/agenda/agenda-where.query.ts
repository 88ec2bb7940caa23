import type { Where } from 'payload'
import type { AgendaDays, AgendaScope } from './agenda-scope'

import { isOverBefore, lastsUntil } from '../timeline/last-day.query'

export function inDays({ from, before }: AgendaDays): Where {
  return before === undefined ? lastsUntil(from) : { and: [lastsUntil(from), isOverBefore(before)] }
}

export function inScope({ municipality, body }: AgendaScope): Where[] {
  return [
    ...(municipality ? [{ municipalities: { in: [municipality] } }] : []),
    ...(body ? [{ body: { equals: body } }] : []),
  ]
}

/** What is to come is asked for in its own order; of what was, the latest first, so that a limit drops the oldest. */
export function sortFor({ before }: AgendaDays): string {
  return before === undefined ? 'when.sortFrom' : '-when.sortFrom'
}
