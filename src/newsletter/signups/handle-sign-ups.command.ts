import type { Payload, PayloadRequest } from 'payload'
import type { Postbox } from '../postbox.adapter'
import type { SignUpSituation } from './decide-sign-up'

import { createLocalReq } from 'payload'
import { z } from 'zod'

import { claim } from '@/platform/claim.command'
import { inTransaction } from '@/platform/in-transaction'
import { newToken, tokenHash } from '@/platform/tokens.adapter'

import { queueDelivery } from '../delivery/queue-delivery.command'
import { findTargetById } from '../find-target.query'
import { findOrAddSubscriber } from '../subscribers/find-or-add-subscriber.command'
import { findOrAddSubscription } from '../subscriptions/find-or-add-subscription.command'
import { frequencies } from '../subscriptions/subscription'
import { targetKey, targetKinds } from '../targets'

import { decideSignUp } from './decide-sign-up'

const SignUp = z.object({
  id: z.string(),
  addressHash: z.string(),
  sealedAddress: z.string(),
  targetKind: z.enum(targetKinds),
  target: z.string(),
  wording: z.string(),
  wordingVersion: z.string(),
  source: z.string(),
  frequency: z.enum(frequencies),
  askedAt: z.string(),
})
type SignUp = z.infer<typeof SignUp>

type Handling = { postbox: Postbox; now: Date }

const batchSize = 50
const retryAfterMs = 60_000
const dayMs = 24 * 60 * 60 * 1000

/** Turns forms into mails that wait to be sent. Each form is taken once, whoever else is at it; answers how many. */
export async function handleSignUps(payload: Payload, handling: Handling): Promise<number> {
  const { docs } = await payload.find({
    collection: 'signups',
    where: { dueAt: { less_than_equal: handling.now.toISOString() } },
    sort: 'dueAt',
    limit: batchSize,
    pagination: false,
    depth: 0,
    showHiddenFields: true,
    // Nobody may read sign-ups; this is where the platform handles them.
    overrideAccess: true,
  })
  for (const signUp of z.array(SignUp).parse(docs)) {
    try {
      await inTransaction(payload, (req) => handleOne(req, signUp, handling))
    } catch (err) {
      payload.logger.error({
        msg: 'A sign-up could not be handled and waits',
        signUp: signUp.id,
        err,
      })
      await putOff(payload, signUp.id, handling.now)
    }
  }
  return docs.length
}

async function handleOne(
  req: PayloadRequest,
  signUp: SignUp,
  { postbox, now }: Handling,
): Promise<void> {
  // Whoever removes the row handles it; the removal and what follows from it are one transaction.
  const taken: unknown = await req.payload.db.deleteOne({
    collection: 'signups',
    where: { id: { equals: signUp.id } },
    req,
  })
  const target = await findTargetById(req.payload, {
    kind: signUp.targetKind,
    id: signUp.target,
    req,
  })
  if (taken === null || !target) return

  const subscriber = await findOrAddSubscriber(req, signUp, postbox.cipher)
  const subscription = await findOrAddSubscription(req, {
    subscriber,
    target,
    frequency: signUp.frequency,
  })
  const mailed = await mailsOfLastDay(req, { subscriber, subscription: subscription.id, now })
  const parties = { subscriber, subscription: subscription.id, now }

  switch (decideSignUp({ isFollowing: subscription.state === 'actief', ...mailed })) {
    case 'stay-silent':
      return
    case 'say-already-following':
      await queueDelivery(req, { ...parties, kind: 'volgt-al', key: `volgt-al:${signUp.id}` })
      return
    case 'ask-to-confirm': {
      const token = newToken()
      const consent = await req.payload.create({
        collection: 'consents',
        data: {
          subscriber,
          subscription: subscription.id,
          targetKind: target.kind,
          targetKey: targetKey(target),
          wording: signUp.wording,
          wordingVersion: signUp.wordingVersion,
          source: signUp.source,
          state: 'gevraagd',
          askedAt: signUp.askedAt,
          tokenHash: tokenHash(token),
        },
        // Evidence is written by the platform alone.
        overrideAccess: true,
        req,
      })
      const key = `bevestiging:${consent.id}`
      await queueDelivery(req, {
        ...parties,
        kind: 'bevestiging',
        key,
        consent: consent.id,
        // Only the mail needs the link itself; it is wiped when the mail has left.
        sealedToken: postbox.cipher.seal(token, key),
      })
    }
  }
}

async function mailsOfLastDay(
  req: PayloadRequest,
  { subscriber, subscription, now }: { subscriber: string; subscription: string; now: Date },
): Promise<Pick<SignUpSituation, 'mailsInADay' | 'mailsAboutTargetInADay'>> {
  const { docs } = await req.payload.find({
    collection: 'deliveries',
    where: {
      subscriber: { equals: subscriber },
      kind: { in: ['bevestiging', 'volgt-al'] },
      dueAt: { greater_than: new Date(now.getTime() - dayMs).toISOString() },
    },
    limit: 100,
    pagination: false,
    depth: 0,
    showHiddenFields: true,
    // Counted by the platform to protect the address; nobody else sees deliveries to somebody.
    overrideAccess: true,
    req,
  })
  const aboutTarget = docs.filter((delivery) => delivery.subscription === subscription)
  return { mailsInADay: docs.length, mailsAboutTargetInADay: aboutTarget.length }
}

async function putOff(payload: Payload, id: string, now: Date): Promise<void> {
  const req = await createLocalReq({}, payload)
  const dueAt = new Date(now.getTime() + retryAfterMs).toISOString()
  await claim(req, { collection: 'signups', where: { id: { equals: id } }, data: { dueAt } })
}
