import type { PartyMark } from '@/parties/view'
import type { MemberVote } from '../decision-words'
import type { VoteCounts } from './vote-counts'
import type { ShownVotes, VoteGroup } from './votes-view'

import { inFixedOrder } from '@/parties/view'

import { countedIn } from './vote-counts'
import { groupSize } from './votes-view'

/** The seats of one group, side by side, in the order of the signs. */
export type SeatBlock = {
  /** Null for seats of whom nobody entered which group they belong to. */
  group: { name: string; party: PartyMark | null } | null
  seats: readonly MemberVote[]
}

/** No Dutch council is larger (Gemeentewet, article 8). */
const mostSeats = 45

/**
 * A vote as seats, group by group in the fixed order of parties. A seat of which nobody knows the vote is there as
 * unknown. Null when there is nothing to draw, or more members were counted than a council can have.
 */
export function votePicture({ groups, totals, councilSeats }: ShownVotes): SeatBlock[] | null {
  const blocks: SeatBlock[] = inGroupOrder(groups).map((group) => ({
    group: { name: group.name, party: group.party },
    seats: seatsOf(group, groupSize(group) ?? 0),
  }))
  const drawn = blocks.reduce((total, { seats }) => total + seats.length, 0)
  const source: VoteCounts | null =
    totals !== null && groups.length === 0 ? { ...totals, unknown: null } : null
  const rest = Math.max(0, (councilSeats ?? 0) - drawn)
  // A unanimous vote without numbers says nothing about who was there.
  const isWorthDrawing = groups.length > 0 || source !== null
  const loose = source ? seatsOf(source, rest) : seatsOf(noVotes, rest)
  const all = [...blocks, { group: null, seats: loose }].filter(({ seats }) => seats.length > 0)
  const total = all.reduce((sum, { seats }) => sum + seats.length, 0)
  return isWorthDrawing && total > 0 && total <= mostSeats ? all : null
}

/** The one order of every comparison: by seats, or else by the alphabet. */
export function inGroupOrder(groups: readonly VoteGroup[]): VoteGroup[] {
  const sized = groups.map((group) => ({ name: group.name, seats: groupSize(group), group }))
  return inFixedOrder(sized).map(({ group }) => group)
}

function seatsOf(counts: VoteCounts, size: number): MemberVote[] {
  const known = [
    ...repeated('voor', counts.for),
    ...repeated('tegen', counts.against),
    ...repeated('onthouden', counts.abstained),
    ...repeated('afwezig', counts.absent),
  ]
  return [...known, ...repeated('onbekend', Math.max(size, countedIn(counts)) - known.length)]
}

const repeated = (vote: MemberVote, count: number | null): MemberVote[] =>
  Array.from({ length: count ?? 0 }, () => vote)

const noVotes: VoteCounts = {
  for: null,
  against: null,
  abstained: null,
  absent: null,
  unknown: null,
}
