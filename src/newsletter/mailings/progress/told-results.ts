import type { Counts, Results } from './progress'

import { atLeastTen, fewestTold } from '../few'

/** What an editor may read of the result: nothing of a handful of readers, and never of a few who left. */
export function toldResults(counts: Counts): Results {
  const isSmall = counts.recipients < fewestTold
  if (isSmall)
    return {
      recipients: null,
      accepted: null,
      delivered: null,
      bounced: null,
      complained: null,
      unsubscribed: null,
      failed: null,
      lapsed: null,
      uncertain: null,
    }
  return { ...counts, unsubscribed: atLeastTen(counts.unsubscribed) }
}
