import type { PartyMark } from '@/parties/view'
import type { VoteMethod } from '../decision-words'
import type { ShownVotes } from './votes-view'

import { idOf } from '@/platform/relation'

type Count = number | null | undefined
type StoredGroup = {
  party?: unknown
  name?: string | null
  for?: Count
  against?: Count
  abstained?: Count
  absent?: Count
  unknown?: Count
}
type StoredVotes = {
  method?: VoteMethod | null
  groups?: StoredGroup[] | null
  explanation?: string | null
}

/** Null when nothing about a vote was filled in. */
export function shownVotesOf(
  votes: StoredVotes | null | undefined,
  parties: ReadonlyMap<string, PartyMark>,
): ShownVotes | null {
  if (!votes) return null
  const groups = votes.groups ?? []
  if (!votes.method && groups.length === 0 && !votes.explanation) return null
  return {
    method: votes.method ?? null,
    explanation: votes.explanation || null,
    groups: groups.map((group) => {
      const party = parties.get(idOf(group.party) ?? '') ?? null
      return {
        name: group.name || party?.name || '',
        party,
        for: group.for ?? null,
        against: group.against ?? null,
        abstained: group.abstained ?? null,
        absent: group.absent ?? null,
        unknown: group.unknown ?? null,
      }
    }),
  }
}
