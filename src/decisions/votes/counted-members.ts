import type { MemberVote } from '../decision-words'
import type { VoteCounts } from './vote-counts'

/** The numbers of a group of this size, counted in a list of its members. Of whom is not in the list it is unknown. */
export function countMembers(votes: readonly MemberVote[], size: number): VoteCounts {
  const count = (wanted: MemberVote) => votes.filter((vote) => vote === wanted).length
  return {
    for: count('voor'),
    against: count('tegen'),
    abstained: count('onthouden'),
    absent: count('afwezig'),
    unknown: count('onbekend') + Math.max(0, size - votes.length),
  }
}
