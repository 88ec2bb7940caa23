import type { CollectionBeforeChangeHook } from 'payload'

import { z } from 'zod'

import { rewrittenField } from './rewritten-field'

const Row = z.record(z.string(), z.unknown())

/** Holds for commands too: what somebody agreed to is evidence, and evidence is completed, never rewritten. */
export const refuseRewriting: CollectionBeforeChangeHook = ({ data, originalDoc, operation }) => {
  const field =
    operation === 'update' ? rewrittenField(Row.parse(originalDoc), Row.parse(data)) : null
  if (field !== null) throw new Error(`A consent cannot be rewritten (${field}).`)
  return data
}
