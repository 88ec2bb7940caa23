/** The options of Popolo, with where we keep their number. */
const options = [
  ['yes', 'for'],
  ['no', 'against'],
  ['abstain', 'abstained'],
  ['absent', 'absent'],
] as const

export type Option = (typeof options)[number][0]
type Counts = Readonly<Record<string, unknown>>
type Count = { option: Option; value: number }

/** Half a member is no knowledge; what is in a row that nobody checked must not fail a whole list. */
export const isCount = (value: unknown): value is number => Number.isInteger(value)

/** What is known of one group; an option without a number is left out, and is not 0. */
export function knownCounts(group: Counts): Count[] {
  return options.flatMap(([option, field]) => {
    const value = group[field]
    return isCount(value) ? [{ option, value }] : []
  })
}

/**
 * The totals as the source has them; where it has none, the sum of the groups, and only of an option that is known of
 * every group while nobody's vote is unknown.
 */
export function totalCounts(totals: Counts, groups: readonly Counts[]): Count[] {
  const isComplete = groups.length > 0 && groups.every(({ unknown }) => !unknown)
  return options.flatMap(([option, field]) => {
    const stated = totals[field]
    if (isCount(stated)) return [{ option, value: stated }]
    const numbers = groups.map((group) => group[field]).filter(isCount)
    if (!isComplete || numbers.length < groups.length) return []
    return [{ option, value: numbers.reduce((sum, count) => sum + count, 0) }]
  })
}

/** How a group voted as a whole; null when that does not follow from what is known. */
export function groupResult(group: Counts): 'yes' | 'no' | 'split' | null {
  const { for: inFavour, against } = group
  if (typeof inFavour !== 'number' || typeof against !== 'number') return null
  if (inFavour > 0 && against > 0) return 'split'
  if (inFavour > 0) return 'yes'
  return against > 0 ? 'no' : null
}
