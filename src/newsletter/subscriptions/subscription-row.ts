import { z } from 'zod'

import { targetHomes, targetKinds } from '../targets'

import { frequencies, subscriptionStates } from './subscription'

const Named = z.looseObject({})

/** A subscription read with its target: what the pages behind mailed links tell their reader. */
export const SubscriptionWithTarget = z
  .looseObject({
    id: z.string(),
    state: z.enum(subscriptionStates),
    frequency: z.enum(frequencies),
    targetKind: z.enum(targetKinds),
    endedAt: z.coerce.date().nullish(),
  })
  .transform((row) => ({
    ...row,
    label: textOf(row, targetHomes[row.targetKind].nameField),
    slug: textOf(row, 'slug'),
  }))

/** Null when what was followed is gone. */
function textOf(
  row: { targetKind: (typeof targetKinds)[number]; [field: string]: unknown },
  field: string,
): string | null {
  const target = Named.safeParse(row[row.targetKind])
  const text: unknown = target.success ? target.data[field] : null
  return typeof text === 'string' ? text : null
}
