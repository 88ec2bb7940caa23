import type { PayloadRequest } from 'payload'
import type { DeliveryKind } from './delivery'

type NewDelivery = {
  key: string
  kind: DeliveryKind
  subscriber: string
  /** What it is about; left out for a mail about the reader as a whole. */
  subscription?: string
  consent?: string
  sealedToken?: string
  now: Date
}

/** Puts one mail in the queue, in the transaction of what it tells about. */
export async function queueDelivery(
  req: PayloadRequest,
  { key, kind, subscriber, subscription, consent, sealedToken, now }: NewDelivery,
): Promise<void> {
  await req.payload.create({
    collection: 'deliveries',
    data: {
      key,
      kind,
      subscriber,
      subscription: subscription ?? null,
      consent: consent ?? null,
      sealedToken: sealedToken ?? null,
      state: 'wacht',
      dueAt: now.toISOString(),
      attempts: 0,
    },
    // The queue belongs to the platform.
    overrideAccess: true,
    req,
  })
}
