import type { CollectionBeforeChangeHook } from 'payload'

import { rewrittenField } from './rewritten-field'

/** Holds for commands too: what somebody agreed to is evidence, and evidence is completed, never rewritten. */
export const refuseRewriting: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const field = originalDoc ? rewrittenField(originalDoc, data) : null
  if (field !== null) throw new Error(`A consent cannot be rewritten (${field}).`)
  return data
}
