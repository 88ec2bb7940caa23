import type { Reader } from '@/platform/reader'
import type { AgendaSpan } from './agenda-scope'
import type { FoundAgendaItem } from './find-agenda.query'

import { findMeetings } from '../meetings/find-meetings.query'
import { findSteps } from '../timeline/find-steps.query'
import { touches } from '../timeline/last-day.query'

import { listsOfScope, maxAgendaItems } from './agenda-scope'
import { inScope, notToldBy } from './agenda-where.query'
import { asItems, inOrder } from './find-agenda.query'

/**
 * Meetings, and steps that are planned or put off and have no meeting, that may fall on one of these days: also those
 * whose date is vague. Without a municipality those of all.
 */
export async function findAgendaBetween(
  reader: Reader,
  { span, municipality }: { span: AgendaSpan; municipality: string | null },
): Promise<FoundAgendaItem[]> {
  const scope = { municipality }
  const meetings = await findMeetings(reader, { span, scope })
  reader.sees(...listsOfScope('decisions', scope))
  const steps = await findSteps(
    reader,
    {
      and: [
        { status: { in: ['gepland', 'uitgesteld'] } },
        touches(span),
        ...inScope(scope),
        ...notToldBy(meetings),
      ],
    },
    { limit: maxAgendaItems },
  )
  return inOrder([...meetings, ...(await asItems(reader, steps))])
}
