import type { CountedVote, VoteCounts } from './vote-counts'

/** The numbers that a count can be as far as it is known; `most` is null where nothing limits it. */
export type Span = { least: number; most: number | null }

/** Members of whom the vote is unknown may have voted this too; a number that was not entered can be anything. */
export function spanOf(group: VoteCounts, vote: CountedVote): Span {
  const count = group[vote]
  if (count === null) return { least: 0, most: null }
  return { least: count, most: count + (group.unknown ?? 0) }
}

/** The same for a group of a known size, which no count can pass. */
export function spanWithin(group: VoteCounts & { seats: number | null }, vote: CountedVote): Span {
  const { least, most } = spanOf(group, vote)
  if (most !== null || group.seats === null) return { least, most }
  const others = (['for', 'against', 'abstained', 'absent'] as const)
    .filter((other) => other !== vote)
    .reduce((total, other) => total + (group[other] ?? 0), 0)
  return { least, most: Math.max(0, group.seats - others) }
}

export function sumOfSpans(spans: readonly Span[]): Span {
  return {
    least: spans.reduce((total, { least }) => total + least, 0),
    most: spans.reduce<number | null>(
      (total, { most }) => (total === null || most === null ? null : total + most),
      0,
    ),
  }
}

export const exactly = (count: number): Span => ({ least: count, most: count })

/** Whether two counts can be the same number. */
export function canAgree(one: Span, other: Span): boolean {
  const isBelow = (a: Span, b: Span) => a.most !== null && a.most < b.least
  return !isBelow(one, other) && !isBelow(other, one)
}
