import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload'

import { z } from 'zod'

import { inTransaction } from '@/platform/in-transaction'

import { Reference } from '../reference'
import { unconfirmedKeptMs } from '../retention'

const Asked = z.object({ id: z.string(), subscriber: Reference, subscription: Reference })
type Asked = z.infer<typeof Asked>

/** Sign-ups that nobody confirmed: question, subscription and, where nothing else is left, the address itself. */
export async function eraseUnconfirmed(payload: Payload, now: Date): Promise<number> {
  const before = new Date(now.getTime() - unconfirmedKeptMs).toISOString()
  const { docs } = await payload.find({
    collection: 'consents',
    where: { and: [{ state: { equals: 'gevraagd' } }, { askedAt: { less_than: before } }] },
    pagination: false,
    depth: 0,
    // The platform forgets on schedule.
    overrideAccess: true,
  })
  for (const asked of z.array(Asked).parse(docs))
    await inTransaction(payload, (req) => eraseOne(req, asked))
  await eraseForgottenForms(payload, before)
  return docs.length
}

async function eraseOne(
  req: PayloadRequest,
  { id, subscriber, subscription }: Asked,
): Promise<void> {
  const stillAsked: Where = { and: [{ id: { equals: id } }, { state: { equals: 'gevraagd' } }] }
  await eraseAll(req, 'deliveries', { consent: { equals: id } })
  if (!(await eraseFirst(req, 'consents', stillAsked))) return
  if (await isAny(req, 'consents', { subscription: { equals: subscription } })) return

  await eraseAll(req, 'deliveries', { subscription: { equals: subscription } })
  await eraseFirst(req, 'subscriptions', {
    and: [{ id: { equals: subscription } }, { state: { equals: 'aangevraagd' } }],
  })
  if (await isAny(req, 'subscriptions', { subscriber: { equals: subscriber } })) return
  await eraseAll(req, 'deliveries', { subscriber: { equals: subscriber } })
  await eraseFirst(req, 'subscribers', { id: { equals: subscriber } })
}

/** A form that could never be turned into a mail. */
async function eraseForgottenForms(payload: Payload, before: string): Promise<void> {
  await inTransaction(payload, (req) =>
    eraseAll(req, 'signups', { askedAt: { less_than: before } }),
  )
}

async function eraseAll(
  req: PayloadRequest,
  collection: CollectionSlug,
  where: Where,
): Promise<void> {
  while (await eraseFirst(req, collection, where));
}

async function eraseFirst(
  req: PayloadRequest,
  collection: CollectionSlug,
  where: Where,
): Promise<boolean> {
  const erased: unknown = await req.payload.db.deleteOne({ collection, where, req })
  return erased !== null
}

async function isAny(
  req: PayloadRequest,
  collection: CollectionSlug,
  where: Where,
): Promise<boolean> {
  // The platform forgets on schedule.
  const { totalDocs } = await req.payload.count({ collection, where, overrideAccess: true, req })
  return totalDocs > 0
}
