import type { CollectionBeforeChangeHook } from 'payload'

import { rewrittenField } from './rewritten-field'

/** Holds for commands too: what somebody agreed to is evidence, and evidence is completed, never rewritten. */
export const refuseRewriting: CollectionBeforeChangeHook = ({ data, originalDoc, operation }) => {
  const field = operation === 'update' ? rewrittenField({ ...originalDoc }, data) : null
  if (field !== null) throw new Error(`A consent cannot be rewritten (${field}).`)
  return data
}
