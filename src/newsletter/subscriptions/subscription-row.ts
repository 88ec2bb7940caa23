import { z } from 'zod'

import { targetHomes, targetKinds } from '../targets'

import { subscriptionStates } from './subscription'

const Named = z.looseObject({})

/** A subscription read with its target: what the pages behind mailed links tell their reader. */
export const SubscriptionWithTarget = z
  .looseObject({
    id: z.string(),
    state: z.enum(subscriptionStates),
    targetKind: z.enum(targetKinds),
    endedAt: z.coerce.date().nullish(),
  })
  .transform((row) => ({ ...row, label: labelOf(row) }))

/** Null when what was followed is gone. */
function labelOf(row: {
  targetKind: (typeof targetKinds)[number]
  [field: string]: unknown
}): string | null {
  const target = Named.safeParse(row[row.targetKind])
  const name: unknown = target.success ? target.data[targetHomes[row.targetKind].nameField] : null
  return typeof name === 'string' ? name : null
}
