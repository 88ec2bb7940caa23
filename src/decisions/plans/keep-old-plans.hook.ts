import type { CollectionBeforeChangeHook } from 'payload'
import type { Decision } from '@/payload-types'

import { dutchDay } from '@/platform/amsterdam-time'
import { webAddressProblem } from '@/platform/web-address'

import { plansAfterChange } from './planned-dates'

/** Readers can see how often a plan moved and why, so an old plan is never lost. */
export const keepOldPlans: CollectionBeforeChangeHook<Decision> = ({
  data,
  originalDoc,
  operation,
}) => {
  if (operation === 'create') return data
  const { reason, sourceUrl } = data.planChange ?? {}
  const change = {
    changedOn: dutchDay(new Date()),
    reason,
    // What is no address is refused where it was typed, and not in a row that nobody made.
    sourceUrl: webAddressProblem(sourceUrl) === null ? sourceUrl : null,
  }
  return {
    ...data,
    plannedWhen: plansAfterChange({ before: originalDoc ?? {}, after: data, change }),
  }
}
