import type { PartyMark, PersonMark } from '@/parties/view'
import type { MemberVote, Outcome, VoteMethod } from '../decision-words'
import type { ComparedVotes } from './vote-agreement'
import type { VoteTotals } from './vote-counts'
import type { MemberVoteLine, ShownVotes, VoteGroup } from './votes-view'

import { idOf } from '@/platform/relation'

import { countMembers } from './counted-members'
import { voteDisagreements } from './vote-agreement'

type Count = number | null | undefined
type StoredCounts = { for?: Count; against?: Count; abstained?: Count; absent?: Count }
type StoredGroup = StoredCounts & {
  party?: unknown
  name?: string | null
  unknown?: Count
  explanation?: string | null
}
type StoredMember = { person?: unknown; party?: unknown; vote: MemberVote }

export type StoredVotes = {
  method?: VoteMethod | null
  totals?: StoredCounts | null
  groups?: StoredGroup[] | null
  members?: StoredMember[] | null
  explanation?: string | null
}

/** What a vote is read beside: who voted, and how many seats they had on that day. */
export type VoteSetting = {
  parties: ReadonlyMap<string, PartyMark>
  people: ReadonlyMap<string, PersonMark>
  /** By party; empty when no council voted, or when the date is too vague to know which one. */
  seats: ReadonlyMap<string, number | null>
  council: { seats: number; partyIds: string[] } | null
  /** What came of the vote; it is compared with the numbers where it is given. */
  outcome?: Outcome | null
}

/** Null when nothing about a vote was filled in. */
export function shownVotesOf(
  votes: StoredVotes | null | undefined,
  setting: VoteSetting,
): ShownVotes | null {
  if (!votes || isEmpty(votes)) return null
  const members = (votes.members ?? []).map((row) => ({
    partyId: idOf(row.party),
    ...memberLine(row, setting),
  }))
  const entered = (votes.groups ?? []).map((row, index) => enteredGroup(row, index, setting))
  const counted = entered.length === 0 ? groupsIn(members, setting) : []
  const groups = [...entered, ...counted]
  const { council } = setting
  const compared: ComparedVotes = {
    method: votes.method ?? null,
    totals: totalsOf(votes.totals),
    groups: groups.map(({ key, group }) => ({ ...group, key, isParty: group.party !== null })),
    members: members.map(({ partyId, vote }) => ({ group: partyId, vote })),
    council: council && {
      seats: council.seats,
      areAllListed: council.partyIds.every((id) => groups.some(({ key }) => key === id)),
    },
    outcome: setting.outcome ?? null,
    repeatedMembers: repeatedIn((votes.members ?? []).map(({ person }) => idOf(person))),
  }
  return {
    method: compared.method,
    totals: compared.totals,
    groups: groups.map(({ group }) => group),
    areCountedFromMembers: counted.length > 0,
    members: members.flatMap(({ person, party, vote }) =>
      person ? [{ person, party, vote }] : [],
    ),
    explanation: votes.explanation || null,
    councilSeats: council?.seats ?? null,
    disagreements: voteDisagreements(compared),
  }
}

function repeatedIn(people: readonly (string | null)[]): number {
  const known = people.filter((id) => id !== null)
  return new Set(known.filter((id, at) => known.indexOf(id) < at)).size
}

const isEmpty = ({ method, totals, groups, members, explanation }: StoredVotes): boolean =>
  !method && totalsOf(totals) === null && !groups?.length && !members?.length && !explanation

function totalsOf(stored: StoredCounts | null | undefined): VoteTotals | null {
  const totals = countsOf(stored ?? {})
  return Object.values(totals).every((count) => count === null) ? null : totals
}

const countsOf = (stored: StoredCounts): VoteTotals => ({
  for: stored.for ?? null,
  against: stored.against ?? null,
  abstained: stored.abstained ?? null,
  absent: stored.absent ?? null,
})

type KeyedGroup = { key: string; group: VoteGroup }

function enteredGroup(row: StoredGroup, index: number, setting: VoteSetting): KeyedGroup {
  const id = idOf(row.party)
  const party = setting.parties.get(id ?? '') ?? null
  return {
    key: id ?? `rij ${index}`,
    group: {
      ...countsOf(row),
      unknown: row.unknown ?? null,
      name: row.name || party?.name || '',
      party,
      seats: setting.seats.get(id ?? '') ?? null,
      explanation: row.explanation || null,
    },
  }
}

type KeyedMember = { partyId: string | null; vote: MemberVote }

/** A roll call is entered by name; who enters it need not count as well. */
function groupsIn(members: readonly KeyedMember[], setting: VoteSetting): KeyedGroup[] {
  const ids = [...new Set(members.map(({ partyId }) => partyId).filter((id) => id !== null))]
  return ids.flatMap((key) => {
    const party = setting.parties.get(key)
    if (!party) return []
    const votes = members.filter(({ partyId }) => partyId === key).map(({ vote }) => vote)
    const seats = setting.seats.get(key) ?? null
    const counts = countMembers(votes, seats ?? votes.length)
    return [{ key, group: { ...counts, name: party.name, party, seats, explanation: null } }]
  })
}

function memberLine(
  { person, party, vote }: StoredMember,
  { parties, people }: VoteSetting,
): Omit<MemberVoteLine, 'person'> & { person: PersonMark | null } {
  return {
    person: people.get(idOf(person) ?? '') ?? null,
    party: parties.get(idOf(party) ?? '') ?? null,
    vote,
  }
}
