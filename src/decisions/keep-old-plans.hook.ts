import type { CollectionBeforeChangeHook } from 'payload'
import type { Decision } from '@/payload-types'

import { plansAfterChange } from './planned-dates'

/** Readers can see how often a plan moved, so an old plan is never lost. */
export const keepOldPlans: CollectionBeforeChangeHook<Decision> = ({
  data,
  originalDoc,
  operation,
}) => {
  if (operation === 'create') return data
  return { ...data, plannedWhen: plansAfterChange({ before: originalDoc ?? {}, after: data }) }
}
