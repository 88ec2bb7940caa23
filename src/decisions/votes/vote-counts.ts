/** How many members of one group voted what; null is unknown, which is something else than nobody. */
export type VoteCounts = {
  for: number | null
  against: number | null
  abstained: number | null
  absent: number | null
  unknown: number | null
}

/** What a count can be of; `unknown` is the lack of one. */
export const countedVotes = ['for', 'against', 'abstained', 'absent'] as const
export type CountedVote = (typeof countedVotes)[number]

/** The result as the source gives it. */
export type VoteTotals = Record<CountedVote, number | null>

/** Sums what is known; null when not one group has a number there. */
export function voteTotals(groups: readonly VoteCounts[]): VoteCounts {
  return {
    for: sum(groups.map((group) => group.for)),
    against: sum(groups.map((group) => group.against)),
    abstained: sum(groups.map((group) => group.abstained)),
    absent: sum(groups.map((group) => group.absent)),
    unknown: sum(groups.map((group) => group.unknown)),
  }
}

/** Whether every group has a number for and against, so that the totals may be said out loud. */
export function areCountsComplete(groups: readonly VoteCounts[]): boolean {
  return (
    groups.length > 0 &&
    groups.every((group) => group.for !== null && group.against !== null && !group.unknown)
  )
}

/** Whether members of one group voted differently. Who was absent did not vote. */
export function isDivided(group: VoteCounts): boolean {
  const ways = [group.for, group.against, group.abstained].filter((count) => (count ?? 0) > 0)
  return ways.length > 1
}

/** "6 voor, 1 tegen". */
export function ballotWords(group: VoteCounts): string {
  const parts = [
    [group.for, 'voor'],
    [group.against, 'tegen'],
    [group.abstained, 'onthouden'],
  ] as const
  return parts
    .filter(([count]) => (count ?? 0) > 0)
    .map(([count, word]) => `${count} ${word}`)
    .join(', ')
}

/** All members that a group has a number for. */
export function countedIn(group: VoteCounts): number {
  return sum([group.for, group.against, group.abstained, group.absent, group.unknown]) ?? 0
}

function sum(counts: readonly (number | null)[]): number | null {
  const known = counts.filter((count) => count !== null)
  return known.length === 0 ? null : known.reduce((total, count) => total + count, 0)
}
