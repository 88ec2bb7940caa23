import type { CollectionBeforeChangeHook } from 'payload'

import { plansAfterChange } from './planned-dates'

/** Readers can see how often a plan moved, so an old plan is never lost. */
export const keepOldPlans: CollectionBeforeChangeHook = ({ data, originalDoc, operation }) => {
  if (operation === 'create') return data
  return { ...data, plannedWhen: plansAfterChange({ before: originalDoc ?? {}, after: data }) }
}
