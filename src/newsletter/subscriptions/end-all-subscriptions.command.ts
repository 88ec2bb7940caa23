import type { PayloadRequest } from 'payload'
import type { Withdrawal } from '../consent/consent'

import { z } from 'zod'

import { endSubscription } from './end-subscription.command'

const Row = z.object({ id: z.string() })

type Stopped = { subscriber: string; reason: Withdrawal; now: Date }

/** Ends everything that one mailbox follows or was asked to follow: an open question about it is void from now on. */
export async function endAllSubscriptions(
  req: PayloadRequest,
  { subscriber, reason, now }: Stopped,
): Promise<void> {
  const { docs } = await req.payload.find({
    collection: 'subscriptions',
    where: {
      and: [{ subscriber: { equals: subscriber } }, { state: { not_equals: 'beeindigd' } }],
    },
    pagination: false,
    depth: 0,
    select: {},
    // Nobody may read what somebody follows; the platform must, to stop it.
    overrideAccess: true,
    req,
  })
  for (const { id } of z.array(Row).parse(docs))
    await endSubscription(req, { subscription: id, reason, now })
}
