import type { Payload, PayloadRequest, Where } from 'payload'
import type { Frequency } from '../subscriptions/subscription'
import type { Choice } from './preferences'

import { z } from 'zod'

import { claim } from '@/platform/claim.command'
import { inTransaction } from '@/platform/in-transaction'

import { unsubscribe } from '../subscriptions/end-subscription.command'

type Changed = { subscriber: string; choices: readonly Choice[]; now: Date }

/**
 * Does what a reader chose for their own subscriptions; a choice about anything else is passed over. Another frequency
 * holds at once: the first digest tells its whole day or week, also what was mailed directly before the change.
 */
export async function changePreferences(
  payload: Payload,
  { subscriber, choices, now }: Changed,
): Promise<void> {
  await inTransaction(payload, async (req) => {
    const own = new Set(await openSubscriptions(req, subscriber))
    for (const { subscription, chosen } of choices) {
      if (!own.has(subscription)) continue
      if (chosen === 'stop') await unsubscribe(req, subscription, now)
      else await changeFrequency(req, { subscription, chosen })
    }
  })
}

export async function stopEverything(
  payload: Payload,
  { subscriber, now }: { subscriber: string; now: Date },
): Promise<void> {
  await inTransaction(payload, async (req) => {
    for (const subscription of await openSubscriptions(req, subscriber))
      await unsubscribe(req, subscription, now)
  })
}

async function changeFrequency(
  req: PayloadRequest,
  { subscription, chosen }: { subscription: string; chosen: Frequency },
): Promise<void> {
  const isOther: Where = {
    and: [
      { id: { equals: subscription } },
      { state: { equals: 'actief' } },
      { frequency: { not_equals: chosen } },
    ],
  }
  await claim(req, { collection: 'subscriptions', where: isOther, data: { frequency: chosen } })
}

async function openSubscriptions(req: PayloadRequest, subscriber: string): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: 'subscriptions',
    where: {
      and: [{ subscriber: { equals: subscriber } }, { state: { not_equals: 'beeindigd' } }],
    },
    pagination: false,
    depth: 0,
    select: {},
    // The mailed link is the proof that its holder may change these; nobody else may.
    overrideAccess: true,
    req,
  })
  return z
    .array(z.object({ id: z.string() }))
    .parse(docs)
    .map(({ id }) => id)
}
