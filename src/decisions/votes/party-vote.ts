import type { VoteMethod } from '../decision-words'
import type { VoteCounts } from './vote-counts'
import type { VoteGroup } from './votes-view'

import { ballotWords, isDivided } from './vote-counts'

/**
 * What one party voted, in a word; a party that did not vote as one is shown with its numbers. Null when it is not
 * known, which is something else than not having voted.
 */
export function partyVoteWords(vote: VoteCounts): string | null {
  const inFavour = vote.for ?? 0
  const against = vote.against ?? 0
  if (isDivided(vote)) return `verdeeld (${ballotWords(vote)})`
  if ((vote.unknown ?? 0) > 0) return null
  if (inFavour > 0) return 'voor'
  if (against > 0) return 'tegen'
  if ((vote.abstained ?? 0) > 0) return 'onthouden van stemmen'
  if ((vote.absent ?? 0) > 0) return 'afwezig'
  return null
}

type Voted = {
  method: VoteMethod | null
  groups: readonly (VoteCounts & Pick<VoteGroup, 'name' | 'party'>)[]
}

/** How a step was voted, for one line: the names by what they voted. Empty when no vote of a party is known. */
export function stepVoteWords({ method, groups }: Voted): { vote: string; names: string[] }[] {
  if (method === 'unaniem' && groups.length === 0) return [{ vote: 'voor', names: ['iedereen'] }]
  const byVote = new Map<string, string[]>()
  for (const group of groups) {
    const vote = partyVoteWords(group)
    if (vote === null) continue
    const names = byVote.get(vote) ?? []
    byVote.set(vote, [...names, group.party?.shortName ?? group.name])
  }
  return [...byVote]
    .map(([vote, names]) => ({ vote, names }))
    .toSorted((a, b) => place(a.vote) - place(b.vote))
}

const order = ['voor', 'tegen']
const place = (vote: string): number => (order.includes(vote) ? order.indexOf(vote) : order.length)
