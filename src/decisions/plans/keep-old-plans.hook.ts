import type { CollectionBeforeChangeHook } from 'payload'
import type { Decision } from '@/payload-types'

import { dutchDay } from '@/platform/amsterdam-time'

import { plansAfterChange } from './planned-dates'

/** Readers can see how often a plan moved and why, so an old plan is never lost. */
export const keepOldPlans: CollectionBeforeChangeHook<Decision> = ({
  data,
  originalDoc,
  operation,
}) => {
  // Told with the move only; the plan that gives way keeps it.
  const { planChange, ...step } = data
  if (operation === 'create') return step
  const change = {
    changedOn: dutchDay(new Date()),
    reason: planChange?.reason,
    sourceUrl: planChange?.sourceUrl,
  }
  return {
    ...step,
    plannedWhen: plansAfterChange({ before: originalDoc ?? {}, after: step, change }),
  }
}
