import type { VoteCounts } from './vote-counts'

const words: Record<keyof VoteCounts, string> = {
  for: 'voor',
  against: 'tegen',
  abstained: 'onthouden',
  absent: 'afwezig',
  unknown: 'onbekend',
}

/** "3 voor, 1 tegen"; null when no number is known. */
export function countWords(counts: VoteCounts): string | null {
  const known = (Object.keys(words) as (keyof VoteCounts)[]).flatMap((key) => {
    const count = counts[key]
    return count === null || count === 0 ? [] : [`${count} ${words[key]}`]
  })
  return known.length === 0 ? null : known.join(', ')
}
