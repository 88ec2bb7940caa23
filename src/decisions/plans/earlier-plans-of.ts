import type { EarlierPlan } from './earlier-plan'

import { dutchReading } from '../fuzzy-date/dutch-reading'
import { requiredDateOf } from '../timeline/shown-date-of'

type StoredPlan = {
  when?: { edtf?: string | null; sortFrom?: string | null; sortTo?: string | null } | null
  changedOn?: string | null
  reason?: string | null
  sourceUrl?: string | null
}

/** As they are kept: oldest first. */
export function earlierPlansOf(rows: readonly StoredPlan[] | null | undefined): EarlierPlan[] {
  return (rows ?? []).map(({ when, changedOn, reason, sourceUrl }) => ({
    when: requiredDateOf(when),
    until: changedOn ? dutchReading(changedOn) : null,
    reason: reason || null,
    sourceUrl: sourceUrl || null,
  }))
}
