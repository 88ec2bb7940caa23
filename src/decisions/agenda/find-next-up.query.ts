import type { Reader } from '@/platform/reader'
import type { AgendaItem } from './agenda-view'

import { findNextMeetings } from '../meetings/find-meetings.query'

import { nextUp, nextUpLength } from './agenda-view'
import { findLooseSteps } from './find-agenda-steps.query'
import { asItems, inOrder } from './find-agenda.query'

/** The first few things on the agenda. A step that belongs to a meeting is told by that meeting. */
export async function findNextUp(
  reader: Reader,
  { municipality }: { municipality: string | null },
): Promise<AgendaItem[]> {
  const asked = { from: reader.today, municipality, limit: nextUpLength }
  const meetings = await findNextMeetings(reader, asked)
  const steps = await asItems(reader, await findLooseSteps(reader, asked))
  return nextUp(
    inOrder([...meetings, ...steps]).map(({ item }) => item),
    reader.today,
  )
}
