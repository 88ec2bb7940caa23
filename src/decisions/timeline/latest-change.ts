import type { SavedVersion } from '../facts/changes'

import { changesBetween } from '../facts/changes'

/** What changed last for readers, and when (ISO 8601 with time). */
export type LatestChange = { at: string; what: string }

/**
 * Saves that change nothing for readers are passed over. Of the oldest version there is only to say that it was added,
 * and that only where the history is `whole`; null when nothing can be said.
 */
export function latestChange(
  versions: readonly SavedVersion[],
  { isWhole }: { isWhole: boolean },
): LatestChange | null {
  const newestFirst = versions.toSorted((a, b) => b.savedAt.localeCompare(a.savedAt))
  for (const [index, after] of newestFirst.entries()) {
    const before = newestFirst[index + 1]
    if (!before && !isWhole) return null
    // Of two versions that differ both are told: the newer as a change, the older as the beginning.
    const told = changesBetween(before ? [before, after] : [after])
    const [newest] = told
    if (newest && told.length === (before ? 2 : 1)) return { at: after.savedAt, what: newest.what }
  }
  return null
}
