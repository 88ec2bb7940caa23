import type { Payload, PayloadRequest, Where } from 'payload'
import type { MailEvent } from './mail-event'

import { z } from 'zod'

import { claim } from '@/platform/claim.command'
import { inTransaction } from '@/platform/in-transaction'

import { Reference } from '../reference'
import { endAllSubscriptions } from '../subscriptions/end-all-subscriptions.command'

import { endingOf, outcomeOf } from './mail-event'
import { settleBatch } from './settle-batch.command'

export type Recording = 'recorded' | 'told-before' | 'no-such-delivery'

const Row = z.object({ id: z.string(), subscriber: Reference, batch: z.string().nullish() })

/**
 * Keeps what the provider told, and what follows from it, in one transaction. Told twice, told by two at once or told in
 * another order than it happened, it ends the same. About a delivery that was erased nothing is kept.
 */
export async function recordMailEvent(
  payload: Payload,
  event: MailEvent,
  now: Date,
): Promise<Recording> {
  try {
    return await inTransaction(payload, (req) => recordOnce(req, event, now))
  } catch (error) {
    // Its unique number: another process was first, which is what the number is for.
    if (await isKept(payload, event)) return 'told-before'
    throw error
  }
}

async function recordOnce(req: PayloadRequest, event: MailEvent, now: Date): Promise<Recording> {
  const delivery = await findDelivery(req, event)
  if (!delivery) return 'no-such-delivery'
  if (await isKept(req.payload, event, req)) return 'told-before'

  await req.payload.create({
    collection: 'mail-events',
    data: {
      eventId: event.id,
      kind: event.kind,
      delivery: delivery.id,
      at: event.at.toISOString(),
    },
    // Told by the provider, whose signature was checked.
    overrideAccess: true,
    req,
  })
  await settleDelivery(req, delivery.id, event)
  if (delivery.batch) await settleBatch(req, { batch: delivery.batch, at: event.at, now })
  const reason = endingOf(event.kind)
  if (reason) await endAllSubscriptions(req, { subscriber: delivery.subscriber, reason, now })
  return 'recorded'
}

async function settleDelivery(
  req: PayloadRequest,
  id: string,
  { kind, providerId }: MailEvent,
): Promise<void> {
  const outcome = outcomeOf(kind)
  if (!outcome) return
  await claim(req, {
    collection: 'deliveries',
    where: { and: [{ id: { equals: id } }, { state: { in: outcome.replaces } }] },
    data: {
      state: outcome.state,
      providerId,
      ...(outcome.state === 'mislukt' && { failure: `provider-${kind}` }),
      // Whoever still holds it notes nothing over this: the provider knows better.
      leaseOwner: null,
      leaseUntil: null,
      sealedToken: null,
    },
  })
}

async function findDelivery(
  req: PayloadRequest,
  { delivery, providerId }: MailEvent,
): Promise<z.infer<typeof Row> | null> {
  const where: Where = delivery
    ? { id: { equals: delivery } }
    : { providerId: { equals: providerId } }
  const { docs } = await req.payload.find({
    collection: 'deliveries',
    where,
    limit: 1,
    pagination: false,
    depth: 0,
    showHiddenFields: true,
    // Nobody may read to whom a mail went; the platform must, to stop mailing them.
    overrideAccess: true,
    req,
  })
  const row = Row.safeParse(docs[0])
  return row.success ? row.data : null
}

async function isKept(payload: Payload, { id }: MailEvent, req?: PayloadRequest): Promise<boolean> {
  const { totalDocs } = await payload.count({
    collection: 'mail-events',
    where: { eventId: { equals: id } },
    // The platform looks into its own list.
    overrideAccess: true,
    ...(req && { req }),
  })
  return totalDocs > 0
}
