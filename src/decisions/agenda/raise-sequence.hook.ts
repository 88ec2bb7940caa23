import type { CollectionBeforeChangeHook } from 'payload'
import type { Decision, Meeting } from '@/payload-types'

import { isRevision } from './calendar-sequence'

/** A calendar that was read before keeps the old day until the number is higher. */
export const raiseSequence: CollectionBeforeChangeHook<Decision | Meeting> = ({
  data,
  originalDoc,
  operation,
}) => {
  if (operation === 'create' || !originalDoc) return data
  const before = originalDoc.calendarSequence ?? 0
  return { ...data, calendarSequence: isRevision(originalDoc, data) ? before + 1 : before }
}
