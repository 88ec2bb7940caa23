import type { Where } from 'payload'
import type { Reader } from '@/platform/reader'
import type { TimelineStep } from '../timeline/timeline'
import type { ShownVotes } from './votes-view'

import { findParties } from '@/parties/api'
import { idOf } from '@/platform/relation'
import { listOf, shown } from '@/platform/reading-tags'

import { findStepsById } from '../timeline/find-steps.query'

import { withoutVotes } from './without-votes'
import { shownVotesOf } from './shown-votes-of'

/** More than anybody compares on; the latest stay. */
const maxCompared = 200

type Asked = {
  dossier: string
  /** The steps that a party spoke of, by their ids. */
  spokenOf: readonly string[]
  /** The day of the seats. */
  day: string
}

/** The steps of a dossier that were voted on or spoken of, each with its vote. */
export async function findComparedSteps(
  reader: Reader,
  { dossier, spokenOf, day }: Asked,
): Promise<(TimelineStep & { votes: ShownVotes | null })[]> {
  const { payload, user, sees } = reader
  sees(listOf('decisions', 'dossier', dossier))
  const { docs } = await payload.find({
    collection: 'decisions',
    where: {
      and: [
        { dossiers: { in: [dossier] } },
        { or: [{ id: { in: [...spokenOf] } }, ...wasVotedOn] },
      ],
    },
    limit: maxCompared,
    pagination: false,
    depth: 0,
    sort: '-when.sortFrom',
    select: withoutVotes,
    overrideAccess: false,
    user,
  })
  const ids = docs.map(({ id }) => id)
  const votes = await findVotes(reader, ids, day)
  const steps = await findStepsById(reader, ids)
  return [...steps.values()].map(({ id, step }) => ({ ...step, votes: votes.get(id) ?? null }))
}

/** A vote is there once anything about it was filled in; any of these stands in its place. */
export const wasVotedOn: Where[] = [
  { 'votes.method': { exists: true } },
  { 'votes.groups.for': { exists: true } },
  { 'votes.groups.unknown': { exists: true } },
]

/** How was voted on these steps, by their ids; a step without a vote is not in it. */
async function findVotes(
  reader: Reader,
  ids: readonly string[],
  day: string,
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
  // Parties are compared here, not members or seats; the page of the step has those.
  const setting = { parties: marks, people: new Map(), seats: new Map(), council: null }
  return new Map(
    docs.flatMap(({ id, votes }) => {
      const told = shownVotesOf(votes, setting)
      return told === null ? [] : [[id, told]]
    }),
  )
}
