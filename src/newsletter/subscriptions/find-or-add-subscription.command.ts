import type { PayloadRequest } from 'payload'
import type { Target } from '../targets'
import type { Frequency, SubscriptionState } from './subscription'

import { z } from 'zod'

import { targetKey } from '../targets'

import { subscriptionKey, subscriptionStates } from './subscription'

const Row = z.object({ id: z.string(), state: z.enum(subscriptionStates) })

type Asked = { subscriber: string; target: Target; frequency: Frequency }

/** A subscription that ended stays ended until it is confirmed anew; asking alone changes nothing about it. */
export async function findOrAddSubscription(
  req: PayloadRequest,
  { subscriber, target, frequency }: Asked,
): Promise<{ id: string; state: SubscriptionState }> {
  const key = subscriptionKey(subscriber, targetKey(target))
  const { docs } = await req.payload.find({
    collection: 'subscriptions',
    where: { key: { equals: key } },
    depth: 0,
    limit: 1,
    pagination: false,
    // Nobody may read who follows what; the platform must.
    overrideAccess: true,
    req,
  })
  if (docs[0]) return Row.parse(docs[0])

  const added = await req.payload.create({
    collection: 'subscriptions',
    data: {
      key,
      subscriber,
      targetKind: target.kind,
      targetKey: targetKey(target),
      [target.kind]: target.id,
      frequency,
      state: 'aangevraagd',
    },
    // Made by the platform on behalf of a visitor, who may not.
    overrideAccess: true,
    req,
  })
  return Row.parse(added)
}
