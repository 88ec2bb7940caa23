import type { PartyMark, PersonMark } from '@/parties/view'
import type { MemberVote, VoteMethod } from '../decision-words'
import type { VoteDisagreement } from './vote-agreement'
import type { VoteCounts, VoteTotals } from './vote-counts'

import { countedIn, countedVotes } from './vote-counts'

export type VoteGroup = VoteCounts & {
  name: string
  /** Null for a group without a page of its own. */
  party: PartyMark | null
  /** In the council on the day of the vote; null when that is not known, or when no council voted. */
  seats: number | null
  /** What this group said about its vote, according to the source. */
  explanation: string | null
}

export type MemberVoteLine = {
  person: PersonMark
  /** The group that the member voted with; null when the source does not say. */
  party: PartyMark | null
  vote: MemberVote
}

export type ShownVotes = {
  method: VoteMethod | null
  totals: VoteTotals | null
  groups: readonly VoteGroup[]
  /** Nobody entered numbers for each group: they were counted in the list of members. */
  areCountedFromMembers: boolean
  members: readonly MemberVoteLine[]
  explanation: string | null
  /** Of the council on that day; null when not all of its parties are known, or when no council voted. */
  councilSeats: number | null
  disagreements: readonly VoteDisagreement[]
}

/** How many members a group has as far as this vote tells: its seats, or else all that were counted. */
export function groupSize(group: Pick<VoteGroup, 'seats' | keyof VoteCounts>): number | null {
  if (group.seats !== null) return group.seats
  const isWhole = countedVotes.every((vote) => group[vote] !== null)
  return isWhole ? countedIn(group) : null
}
