import type { SavedVersion } from '../facts/changes'

import { changesBetween } from '../facts/changes'

/** What changed last for readers, and when (ISO 8601 with time). */
export type LatestChange = { at: string; what: string }

/**
 * Saves that change nothing for readers are passed over. Of the oldest version there is only to say that it was added,
 * and that only where the history is complete; null when nothing can be said.
 */
export function latestChange(
  versions: readonly SavedVersion[],
  { isComplete }: { isComplete: boolean },
): LatestChange | null {
  const newestFirst = versions.toSorted((a, b) => b.savedAt.localeCompare(a.savedAt))
  for (const [index, after] of newestFirst.entries()) {
    const before = newestFirst[index + 1]
    const [told] = before
      ? changesBetween([before, after], { isComplete: false })
      : changesBetween([after], { isComplete })
    if (told) return { at: after.savedAt, what: told.what }
  }
  return null
}
