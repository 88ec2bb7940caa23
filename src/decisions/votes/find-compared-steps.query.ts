import type { Where } from 'payload'
import type { Decision } from '@/payload-types'
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

/** The steps of a dossier that were voted on or spoken of, each with its vote; of very many the latest. */
export async function findComparedSteps(
  reader: Reader,
  { dossier, spokenOf, day }: Asked,
): Promise<(TimelineStep & { votes: ShownVotes | null })[]> {
  reader.sees(listOf('decisions', 'dossier', dossier))
  const ofDossier = { dossiers: { in: [dossier] } }
  const votedOn = new Set<string>()
  for (const wasVotedOn of signsOfVote)
    for (const id of await findIds(reader, { and: [ofDossier, { or: wasVotedOn }] }))
      votedOn.add(id)
  const ids = await findIds(reader, {
    and: [ofDossier, { id: { in: [...votedOn, ...spokenOf] } }],
  })
  const votes = await findVotes(reader, ids, day)
  const steps = await findStepsById(reader, ids)
  return [...steps.values()].map(({ id, step }) => ({ ...step, votes: votes.get(id) ?? null }))
}

/**
 * A vote is there once any number of it was filled in, by whichever way. Each list is asked for in a question of its
 * own: together, SQLite would go through every group of a step times every member.
 */
const signsOfVote: Where[][] = [
  ['method', 'totals.for', 'totals.against', 'totals.abstained', 'totals.absent'].map((path) => ({
    [`votes.${path}`]: { exists: true },
  })),
  [{ 'votes.groups.party': { exists: true } }, { 'votes.groups.name': { exists: true } }],
  [{ 'votes.members.vote': { exists: true } }],
]

async function findIds({ payload, user }: Reader, where: Where): Promise<string[]> {
  const { docs } = await payload.find({
    collection: 'decisions',
    where,
    limit: maxCompared,
    pagination: false,
    depth: 0,
    sort: '-when.sortFrom',
    select: withoutVotes,
    overrideAccess: false,
    user,
  })
  return docs.map(({ id }) => id)
}

/** How was voted on these steps, by their ids; a step without a vote is not in it. */
async function findVotes(
  reader: Reader,
  ids: readonly string[],
  day: string,
): Promise<Map<string, ShownVotes>> {
  reader.sees(...ids.map((id) => shown('decisions', id)))
  const counted = await findStored(reader, ids, { totals: true, groups: true, explanation: true })
  // Members are many, and are counted only where nobody counted them before.
  const uncounted = counted.filter(({ votes }) => !votes?.groups?.length).map(({ id }) => id)
  const byName = await findStored(reader, uncounted, { members: true })
  const members = new Map(byName.map(({ id, votes }) => [id, votes?.members ?? []]))
  const stored = counted.map(({ id, votes }) => ({
    id,
    votes: { ...votes, members: members.get(id) ?? [] },
  }))
  const voters = stored.flatMap(({ votes }) => [...(votes.groups ?? []), ...votes.members])
  const parties = await findParties(reader, { ids: voters.map(({ party }) => idOf(party)) }, day)
  const marks = new Map(parties.map(({ id, mark }) => [id, mark]))
  // Parties are compared here, not members or seats; the page of the step has those.
  const setting = { parties: marks, people: new Map(), seats: new Map(), council: null }
  return new Map(
    stored.flatMap(({ id, votes }) => {
      const told = shownVotesOf(votes, setting)
      return told === null ? [] : [[id, told]]
    }),
  )
}

type VotesSelect = { totals?: true; groups?: true; members?: true; explanation?: true }

async function findStored(
  { payload, user }: Reader,
  ids: readonly string[],
  votes: VotesSelect,
): Promise<Pick<Decision, 'id' | 'votes'>[]> {
  if (ids.length === 0) return []
  const { docs } = await payload.find({
    collection: 'decisions',
    where: { id: { in: [...ids] } },
    pagination: false,
    depth: 0,
    select: { votes: { method: true, ...votes } },
    overrideAccess: false,
    user,
  })
  return docs
}
