import type { Payload, PayloadRequest } from 'payload'
import type { Withdrawal } from '../consent/consent'

import { z } from 'zod'

import { claim } from '@/platform/claim.command'
import { inTransaction } from '@/platform/in-transaction'

import { Reference } from '../reference'
import { postboxOf } from '../postbox.adapter'

import { findOfDigest } from './find-of-digest.query'
import { findStandingSubscription } from './find-standing.query'
import { noteOnLatestIssue } from './note-on-latest-issue.command'
import { readUnsubscribeToken } from './unsubscribe-token'

/** `ended` also when it had ended before, or nothing is left of it: whoever asks wants no mail and gets none. */
export type Ending = { kind: 'ended' } | { kind: 'not-our-link' }

type Ended = { subscription: string; reason: Withdrawal; now: Date }

const Row = z.object({ subscriber: Reference })

/** One click in a mail, or the button behind the link in it. Needs no cookie and no login. */
export async function endSubscriptionByToken(
  payload: Payload,
  token: string,
  now: Date,
): Promise<Ending> {
  const endable = readUnsubscribeToken(token, postboxOf(payload).cipher)
  if (endable === null) return { kind: 'not-our-link' }
  await inTransaction(payload, async (req) => {
    const ended =
      endable.kind === 'digest'
        ? await findOfDigest(req, endable)
        : [await findStandingSubscription(req, endable.id)]
    for (const subscription of ended) await unsubscribe(req, subscription, now)
  })
  return { kind: 'ended' }
}

/** Its reader stops it, which counts among the results of the last issue. */
export async function unsubscribe(
  req: PayloadRequest,
  subscription: string,
  now: Date,
): Promise<void> {
  if (await endSubscription(req, { subscription, reason: 'opgezegd', now }))
    await noteOnLatestIssue(req, subscription, now)
}

/** Ends a subscription and withdraws the consent under it; false, and nothing is done, when it had ended before. */
export async function endSubscription(
  req: PayloadRequest,
  { subscription, reason, now }: Ended,
): Promise<boolean> {
  const at = now.toISOString()
  const isEnded = await claim(req, {
    collection: 'subscriptions',
    where: { and: [{ id: { equals: subscription } }, { state: { not_equals: 'beeindigd' } }] },
    data: { state: 'beeindigd', endedAt: at, endedReason: reason },
  })
  if (!isEnded) return false

  const { subscriber } = Row.parse(
    await req.payload.findByID({
      collection: 'subscriptions',
      id: subscription,
      depth: 0,
      // Its holder proved by a signed link, or a provider by its report, that this one must end.
      overrideAccess: true,
      req,
    }),
  )
  await withdrawConsent(req, { subscription, reason, at })
  await stopSubscriberWithoutSubscriptions(req, subscriber, at)
  return true
}

async function withdrawConsent(
  req: PayloadRequest,
  { subscription, reason, at }: { subscription: string; reason: Withdrawal; at: string },
): Promise<void> {
  const { docs } = await req.payload.find({
    collection: 'consents',
    where: { and: [{ subscription: { equals: subscription } }, { state: { equals: 'gegeven' } }] },
    pagination: false,
    depth: 0,
    // Evidence is completed by the platform alone.
    overrideAccess: true,
    req,
  })
  for (const { id } of docs)
    await claim(req, {
      collection: 'consents',
      where: { id: { equals: id } },
      data: { state: 'ingetrokken', withdrawnAt: at, withdrawal: reason },
    })
}

/** From here the days are counted after which the address is erased. */
async function stopSubscriberWithoutSubscriptions(
  req: PayloadRequest,
  subscriber: string,
  at: string,
): Promise<void> {
  const { totalDocs } = await req.payload.count({
    collection: 'subscriptions',
    where: { and: [{ subscriber: { equals: subscriber } }, { state: { equals: 'actief' } }] },
    // Nobody may count what somebody follows; the platform must, to know when to forget.
    overrideAccess: true,
    req,
  })
  if (totalDocs > 0) return
  await claim(req, {
    collection: 'subscribers',
    where: { and: [{ id: { equals: subscriber } }, { state: { not_equals: 'gewist' } }] },
    data: { state: 'gestopt', endedAt: at },
  })
}
