import type { Reader } from '@/platform/reader'
import type { Outcome } from '../decision-words'
import type { ShownDate } from '../timeline/shown-date'
import type { StoredVotes } from './shown-votes-of'
import type { ShownVotes } from './votes-view'

import { findParties, findPersonMarks } from '@/parties/api'
import { idOf } from '@/platform/relation'

import { findBodies } from '../bodies/find-bodies.query'

import { councilOf, isInOneCouncil } from './council-seats'
import { shownVotesOf } from './shown-votes-of'

type Vote = {
  votes: StoredVotes | null | undefined
  body: unknown
  when: ShownDate
  outcome: Outcome | null
}

/** How was voted, beside the seats of that day; null when nothing about a vote is known. */
export async function findVotes(
  reader: Reader,
  { votes, body, when, outcome }: Vote,
): Promise<ShownVotes | null> {
  if (!votes) return null
  const { groups, members } = votes
  const day = when.sortTo ?? when.sortFrom ?? reader.today
  const voters = await findParties(
    reader,
    { ids: [...(groups ?? []), ...(members ?? [])].map(({ party }) => idOf(party)) },
    day,
  )
  const people = await findPersonMarks(
    reader,
    (members ?? []).map(({ person }) => idOf(person)).filter((id) => id !== null),
  )
  const hasSeats = isInOneCouncil(when.sortFrom, when.sortTo)
  const seated = hasSeats ? await partiesInCouncil(reader, body, day) : []
  return shownVotesOf(votes, {
    parties: new Map(voters.map(({ id, mark }) => [id, mark])),
    people,
    seats: new Map(seated.map(({ id, seats }) => [id, seats])),
    council: councilOf(seated),
    outcome,
  })
}

/** Only in the council has a party as many votes as seats; nobody when another body voted. */
async function partiesInCouncil(
  reader: Reader,
  body: unknown,
  day: string,
): Promise<{ id: string; seats: number | null }[]> {
  const bodyId = idOf(body)
  const council = (await findBodies(reader, { ids: [bodyId] })).get(bodyId ?? '')
  if (council?.kind !== 'raad' || council.municipalityId === null) return []
  const found = await findParties(reader, { municipalities: [council.municipalityId] }, day)
  return found.map(({ id, mark }) => ({ id, seats: mark.seats }))
}
