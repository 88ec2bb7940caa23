import type { MailingCounts } from '../mailing-counts'
import type { Results } from './progress'

import { atLeastTen, fewestTold } from '../few'

/** What an editor may read of the result: nothing of a handful of readers or of none, and never of a few who left. */
export function toldResults(counts: MailingCounts | null): Results {
  if (counts === null || counts.recipients < fewestTold)
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
