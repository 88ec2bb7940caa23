import type { MemberVote, Outcome, VoteMethod } from '../decision-words'
import type { Span } from './vote-spans'
import type { CountedVote, VoteCounts, VoteTotals } from './vote-counts'

import { canAgree, exactly, spanOf, sumOfSpans } from './vote-spans'
import { areCountsComplete, countedIn, countedVotes, voteTotals } from './vote-counts'

/** A vote as it was entered, for the reading page and for the form alike. */
export type ComparedVotes = {
  method: VoteMethod | null
  totals: VoteTotals | null
  groups: readonly ComparedGroup[]
  /** `group` is the key of a group; null when the list does not say with whom a member voted. */
  members: readonly { group: string | null; vote: MemberVote }[]
  /** Null when no council voted, or when not all of its seats are known. */
  council: { seats: number; areAllListed: boolean } | null
  outcome: Outcome | null
  /** How many members stand in the list of names more than once. */
  repeatedMembers: number
}

export type ComparedGroup = VoteCounts & {
  key: string
  name: string
  /** Only a party holds seats. A group that split off took some along, and nobody entered how many. */
  isParty: boolean
  /** Of the party on the day of the vote; null when not known, or when no council voted. */
  seats: number | null
}

/** Two numbers that cannot both be right. Neither is mended: readers see both. */
export type VoteDisagreement =
  | { about: 'totals'; vote: CountedVote; bySource: number; byGroups: Span }
  | { about: 'members'; group: string; vote: CountedVote; byGroup: number; byMembers: Span }
  | { about: 'seats'; group: string; counted: number; seats: number }
  | { about: 'council'; by: 'source' | 'groups'; counted: number; seats: number }
  | { about: 'unanimity'; against: number }
  | { about: 'outcome'; isCarried: boolean; inFavour: number; against: number }
  | { about: 'repeated-group'; group: string }
  | { about: 'repeated-members'; count: number }

/** Where the numbers of a vote contradict each other. What was not entered contradicts nothing. */
export function voteDisagreements(votes: ComparedVotes): VoteDisagreement[] {
  const groups = [...new Map(votes.groups.map((group) => [group.key, group])).values()]
  return [
    ...withOutcome(votes),
    ...onUnanimity(votes),
    ...betweenSourceAndGroups(votes),
    ...groups.flatMap((group) => betweenGroupAndMembers(group, votes.members)),
    ...withSeats(votes),
    ...onRepetition(votes),
  ]
}

/** A proposal is carried by more votes for it than against it (Gemeentewet, article 30). */
function withOutcome({ totals, groups, outcome }: ComparedVotes): VoteDisagreement[] {
  if (outcome !== 'aangenomen' && outcome !== 'verworpen') return []
  const sum = areCountsComplete(groups) ? voteTotals(groups) : null
  const inFavour = totals?.for ?? sum?.for ?? null
  const against = totals?.against ?? sum?.against ?? null
  const isCarried = outcome === 'aangenomen'
  if (inFavour === null || against === null || inFavour > against === isCarried) return []
  return [{ about: 'outcome', isCarried, inFavour, against }]
}

function onRepetition({ groups, repeatedMembers }: ComparedVotes): VoteDisagreement[] {
  const keys = groups.map(({ key }) => key)
  const repeated = groups.filter(({ key }, at) => keys.indexOf(key) < at)
  const names = [...new Set(repeated.map(({ name }) => name))]
  return [
    ...names.map((group): VoteDisagreement => ({ about: 'repeated-group', group })),
    ...(repeatedMembers > 0
      ? [{ about: 'repeated-members', count: repeatedMembers } as const]
      : []),
  ]
}

function onUnanimity({ method, totals, groups }: ComparedVotes): VoteDisagreement[] {
  if (method !== 'unaniem') return []
  const byGroups = sumOfSpans(groups.map((group) => spanOf(group, 'against'))).least
  const against = Math.max(totals?.against ?? 0, byGroups)
  return against === 0 ? [] : [{ about: 'unanimity', against }]
}

function betweenSourceAndGroups({ totals, groups }: ComparedVotes): VoteDisagreement[] {
  if (totals === null || groups.length === 0) return []
  return countedVotes.flatMap((vote): VoteDisagreement[] => {
    const bySource = totals[vote]
    const byGroups = sumOfSpans(groups.map((group) => spanOf(group, vote)))
    if (bySource === null || canAgree(exactly(bySource), byGroups)) return []
    return [{ about: 'totals', vote, bySource, byGroups }]
  })
}

function betweenGroupAndMembers(
  group: ComparedGroup,
  members: ComparedVotes['members'],
): VoteDisagreement[] {
  const own = members.filter(({ group: key }) => key === group.key)
  if (own.length === 0) return []
  const unlisted = isWhole(group) ? Math.max(0, countedIn(group) - own.length) : null
  const withoutVote = own.filter(({ vote }) => vote === 'onbekend').length
  return countedVotes.flatMap((vote): VoteDisagreement[] => {
    const byGroup = group[vote]
    const listed = own.filter((member) => member.vote === memberVoteFor[vote]).length
    const most = unlisted === null ? null : listed + withoutVote + unlisted
    const byMembers = { least: listed, most }
    if (byGroup === null || canAgree(spanOf(group, vote), byMembers)) return []
    return [{ about: 'members', group: group.name, vote, byGroup, byMembers }]
  })
}

function withSeats(votes: ComparedVotes): VoteDisagreement[] {
  const hasSplit = votes.groups.some(({ isParty }) => !isParty)
  const ofGroups = votes.groups.flatMap((group): VoteDisagreement[] => {
    const { name, seats } = group
    const counted = countedIn(group)
    const isTooFew = isWhole(group) && !hasSplit && counted < (seats ?? 0)
    if (seats === null || !(counted > seats || isTooFew)) return []
    return [{ about: 'seats', group: name, counted, seats }]
  })
  return [...ofGroups, ...withCouncil(votes, ofGroups.length > 0)]
}

function withCouncil(
  { totals, groups, council }: ComparedVotes,
  isToldOfGroup: boolean,
): VoteDisagreement[] {
  if (council === null) return []
  const { seats, areAllListed } = council
  const found: VoteDisagreement[] = []
  const bySource = countedIn({ ...(totals ?? noTotals), unknown: null })
  const isWholeSource = totals !== null && countedVotes.every((vote) => totals[vote] !== null)
  if (bySource > seats || (isWholeSource && bySource < seats))
    found.push({ about: 'council', by: 'source', counted: bySource, seats })
  const byGroups = groups.reduce((total, group) => total + countedIn(group), 0)
  const isWholeCouncil = areAllListed && groups.length > 0 && groups.every(isWhole)
  // The sentence about the group says it already.
  if (!isToldOfGroup && (byGroups > seats || (isWholeCouncil && byGroups < seats)))
    found.push({ about: 'council', by: 'groups', counted: byGroups, seats })
  return found
}

/** Whether every way to vote has a number; then all members of the group are counted. */
const isWhole = (group: VoteCounts): boolean => countedVotes.every((vote) => group[vote] !== null)

const noTotals: VoteTotals = { for: null, against: null, abstained: null, absent: null }

const memberVoteFor = {
  for: 'voor',
  against: 'tegen',
  abstained: 'onthouden',
  absent: 'afwezig',
} as const satisfies Record<CountedVote, MemberVote>
