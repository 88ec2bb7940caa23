import type { CollectionSlug, PayloadRequest } from 'payload'
import type { Standing } from './merged-subscription'

import { z } from 'zod'

import { claim } from '@/platform/claim.command'

import { withdrawals } from '../consent/consent'
import { Reference } from '../reference'
import { mergedKey } from '../subscriptions/merged-key'
import { frequencies, subscriptionKey, subscriptionStates } from '../subscriptions/subscription'

import { lastWord } from './merged-subscription'

const Moment = z.coerce
  .date()
  .nullish()
  .transform((moment) => moment ?? null)
const Row = z.object({
  id: z.string(),
  subscriber: Reference,
  targetKey: z.string(),
  state: z.enum(subscriptionStates),
  frequency: z.enum(frequencies),
  confirmedAt: Moment,
  endedAt: Moment,
  endedReason: z
    .enum(withdrawals)
    .nullish()
    .transform((reason) => reason ?? null),
})
type Row = z.infer<typeof Row>

type Merge = { from: string; into: string; now: Date }

/**
 * Two rows of one mailbox become one, in the transaction of the caller. No consent is lost, and where the two differ the
 * last word counts, so that nobody who stopped is mailed again. What is no longer needed stays as a sign that points to what
 * is: links in old mails hold its number, and must still stop what is sent.
 */
export async function mergeSubscribers(
  req: PayloadRequest,
  { from, into, now }: Merge,
): Promise<void> {
  const theirs = await subscriptionsOf(req, into)
  for (const subscription of await subscriptionsOf(req, from)) {
    const twin = theirs.find(({ targetKey }) => targetKey === subscription.targetKey)
    if (twin) await mergeSubscription(req, { subscription, twin, now })
    else
      await claim(req, {
        collection: 'subscriptions',
        where: { id: { equals: subscription.id } },
        data: { subscriber: into, key: subscriptionKey(into, subscription.targetKey) },
      })
  }
  for (const collection of ['subscriptions', 'consents', 'deliveries', 'reader-links'] as const)
    await moveAll(req, { collection, field: 'subscriber', from, to: into })
  await settleSubscriber(req, into, now)
  await claim(req, {
    collection: 'subscribers',
    where: { id: { equals: from } },
    data: {
      state: 'gewist',
      sealedAddress: null,
      addressHash: mergedKey({ into, id: from }),
      erasedAt: now.toISOString(),
    },
  })
}

async function mergeSubscription(
  req: PayloadRequest,
  { subscription, twin, now }: { subscription: Row; twin: Row; now: Date },
): Promise<void> {
  // The pointer moves; what was agreed to, and when, is not touched.
  await moveAll(req, {
    collection: 'consents',
    field: 'subscription',
    from: subscription.id,
    to: twin.id,
  })
  const outcome: Standing = lastWord(subscription, twin)
  const endedAt = outcome.endedAt?.toISOString() ?? null
  await claim(req, {
    collection: 'subscriptions',
    where: { id: { equals: twin.id } },
    data: {
      state: outcome.state,
      frequency: outcome.frequency,
      confirmedAt: outcome.confirmedAt?.toISOString() ?? null,
      endedAt,
      endedReason: outcome.endedReason,
    },
  })
  if (outcome.state === 'beeindigd')
    await withdrawAll(req, twin.id, {
      withdrawnAt: endedAt ?? now.toISOString(),
      withdrawal: outcome.endedReason ?? 'opgezegd',
    })
  await claim(req, {
    collection: 'subscriptions',
    where: { id: { equals: subscription.id } },
    data: {
      key: mergedKey({ into: twin.id, id: subscription.id }),
      state: 'beeindigd',
      endedAt: subscription.endedAt?.toISOString() ?? now.toISOString(),
      endedReason: subscription.endedReason ?? 'gewist',
    },
  })
}

async function withdrawAll(
  req: PayloadRequest,
  subscription: string,
  data: { withdrawnAt: string; withdrawal: Row['endedReason'] },
): Promise<void> {
  const isWithdrawn = () =>
    claim(req, {
      collection: 'consents',
      where: {
        and: [{ subscription: { equals: subscription } }, { state: { equals: 'gegeven' } }],
      },
      data: { state: 'ingetrokken', ...data },
    })
  while (await isWithdrawn());
}

/** As it follows from what they follow now. */
async function settleSubscriber(req: PayloadRequest, id: string, now: Date): Promise<void> {
  const all = await subscriptionsOf(req, id)
  const isFollowing = all.some(({ state }) => state === 'actief')
  const hasStopped = all.some(({ state }) => state === 'beeindigd')
  if (!isFollowing && !hasStopped) return
  await claim(req, {
    collection: 'subscribers',
    where: { id: { equals: id } },
    data: isFollowing
      ? { state: 'bevestigd', endedAt: null }
      : { state: 'gestopt', endedAt: now.toISOString() },
  })
}

async function subscriptionsOf(req: PayloadRequest, subscriber: string): Promise<Row[]> {
  const { docs } = await req.payload.find({
    collection: 'subscriptions',
    where: { subscriber: { equals: subscriber } },
    pagination: false,
    depth: 0,
    // Nobody may read what somebody follows; the platform must, to keep it together.
    overrideAccess: true,
    req,
  })
  return z.array(Row).parse(docs)
}

type Pointers =
  | {
      collection: 'subscriptions' | 'consents' | 'deliveries' | 'reader-links'
      field: 'subscriber'
    }
  | { collection: 'consents'; field: 'subscription' }

async function moveAll(
  req: PayloadRequest,
  { collection, field, from, to }: Pointers & { from: string; to: string },
): Promise<void> {
  const isMoved = () =>
    claim<CollectionSlug>(req, {
      collection,
      where: { [field]: { equals: from } },
      data: { [field]: to },
    })
  while (await isMoved());
}
