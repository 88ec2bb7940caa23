import type { Reader } from '@/platform/reader'
import type { ShownVotes } from './votes-view'

import { findParties } from '@/parties/api'
import { idOf } from '@/platform/relation'
import { shown } from '@/platform/reading-tags'

import { shownVotesOf } from './shown-votes-of'

/** How was voted on these steps, by their ids; a step without a vote is not in it. The day is that of the seats. */
export async function findVotes(
  reader: Reader,
  ids: readonly string[],
  day?: string,
): Promise<Map<string, ShownVotes>> {
  const { payload, user, sees } = reader
  sees(...ids.map((id) => shown('decisions', id)))
  if (ids.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: 'decisions',
    where: { id: { in: [...ids] } },
    pagination: false,
    depth: 0,
    // Without the votes of single members, of which there can be many.
    select: { votes: { method: true, totals: true, groups: true, explanation: true } },
    overrideAccess: false,
    user,
  })
  const parties = await findParties(
    reader,
    { ids: docs.flatMap(({ votes }) => (votes?.groups ?? []).map(({ party }) => idOf(party))) },
    day,
  )
  const marks = new Map(parties.map(({ id, mark }) => [id, mark]))
  return new Map(
    docs.flatMap(({ id, votes }) => {
      const told = shownVotesOf(votes, marks)
      return told === null ? [] : [[id, told]]
    }),
  )
}
