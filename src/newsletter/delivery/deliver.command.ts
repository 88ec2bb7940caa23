import type { Payload, Where } from 'payload'
import type { Mail } from '@/platform/mailer'
import type { Postbox } from '../postbox.adapter'
import type { DeliveryState } from './delivery'
import type { StoredDelivery } from './stored-delivery'

import { randomUUID } from 'node:crypto'

import { createLocalReq } from 'payload'

import { claim } from '@/platform/claim.command'
import { MailError, PermanentMailError, TemporaryMailError } from '@/platform/mailer'

import { letterTemplate } from '../mails/letter-template.email'
import { findAddress } from '../subscribers/find-address.query'

import { isRetryable, leaseMs, nextAttemptAt } from './delivery'
import { findLetter } from './find-letter.query'
import { mailOf } from './mail-of-delivery'

export type Sending = { postbox: Postbox; clock: () => Date }

/** What became of one delivery. `busy`: another process has it. `later`: the mailer asks for patience. */
export type DeliveryOutcome = 'sent' | 'lapsed' | 'failed' | 'uncertain' | 'later' | 'busy'

/**
 * Claim, write, send, note. Whoever is killed in between leaves a lease that runs out; the next attempt makes the same
 * mail under the same idempotency key, so the mailer knows whether it had accepted it.
 */
export async function deliver(
  payload: Payload,
  delivery: StoredDelivery,
  sending: Sending,
): Promise<DeliveryOutcome> {
  const { postbox, clock } = sending
  const leaseOwner = randomUUID()
  if (!(await takeLease(payload, delivery, { leaseOwner, now: clock() }))) return 'busy'

  const settle = settler(payload, { id: delivery.id, leaseOwner })
  const wasInterrupted = delivery.state === 'bezig' && delivery.firstTriedAt !== null
  // Sent or not, nobody can tell any more; once too few is better than once too many.
  if (wasInterrupted && !isRetryable(delivery.firstTriedAt ?? clock(), clock()))
    return await settle('onzeker', 'uncertain', {})

  try {
    const mail = await writeMail(payload, delivery, sending)
    if (!mail) return await settle('vervallen', 'lapsed', {})
    const { id } = await postbox.mailer.send(mail)
    return await settle('verzonden', 'sent', { sentAt: clock().toISOString(), providerId: id })
  } catch (error) {
    return await noteFailure(error)
  }

  async function noteFailure(error: unknown): Promise<DeliveryOutcome> {
    const failure = error instanceof MailError ? error.code : 'unexpected'
    if (!(error instanceof MailError))
      payload.logger.error({
        msg: 'A mail could not be written',
        delivery: delivery.id,
        err: error,
      })
    if (error instanceof PermanentMailError) return settle('mislukt', 'failed', { failure })

    const now = clock()
    const next = nextAttemptAt(
      { attempts: delivery.attempts + 1, firstTriedAt: delivery.firstTriedAt ?? now },
      {
        now,
        retryAfterMs: error instanceof TemporaryMailError ? error.retryAfterMs : null,
        random: Math.random(),
      },
    )
    if (!next) return settle('mislukt', 'failed', { failure })
    return settle('wacht', 'later', { failure, dueAt: next.toISOString() })
  }
}

/** Whose turn it is: waiting and due, or left behind by a process that is gone. */
export function isDue(now: Date): Where {
  const at = now.toISOString()
  return {
    or: [
      { and: [{ state: { equals: 'wacht' } }, { dueAt: { less_than_equal: at } }] },
      { and: [{ state: { equals: 'bezig' } }, { leaseUntil: { less_than: at } }] },
    ],
  }
}

async function takeLease(
  payload: Payload,
  { id, attempts, firstTriedAt }: StoredDelivery,
  { leaseOwner, now }: { leaseOwner: string; now: Date },
): Promise<boolean> {
  return claim(await createLocalReq({}, payload), {
    collection: 'deliveries',
    // The count has to be the one that was read: it would otherwise be counted from an old one.
    where: { and: [{ id: { equals: id } }, { attempts: { equals: attempts } }, isDue(now)] },
    data: {
      state: 'bezig',
      leaseOwner,
      leaseUntil: new Date(now.getTime() + leaseMs).toISOString(),
      attempts: attempts + 1,
      firstTriedAt: (firstTriedAt ?? now).toISOString(),
    },
  })
}

type Noted = { sentAt?: string; providerId?: string; failure?: string; dueAt?: string }

/** Only who holds the lease notes the end; who was so slow that another took over notes nothing. */
function settler(payload: Payload, { id, leaseOwner }: { id: string; leaseOwner: string }) {
  return async (
    state: DeliveryState,
    outcome: DeliveryOutcome,
    noted: Noted,
  ): Promise<DeliveryOutcome> => {
    const isOver = state !== 'wacht'
    const isOurs = await claim(await createLocalReq({}, payload), {
      collection: 'deliveries',
      where: { and: [{ id: { equals: id } }, { leaseOwner: { equals: leaseOwner } }] },
      data: {
        state,
        leaseOwner: null,
        leaseUntil: null,
        ...noted,
        ...(isOver && { sealedToken: null }),
      },
    })
    return isOurs ? outcome : 'busy'
  }
}

async function writeMail(
  payload: Payload,
  delivery: StoredDelivery,
  { postbox, clock }: Sending,
): Promise<Mail | null> {
  const { cipher, from, siteUrl } = postbox
  const to = await findAddress(payload, { subscriber: delivery.subscriber, cipher })
  const found = to === null ? null : await findLetter(payload, delivery, { postbox, now: clock() })
  if (to === null || found === null) return null

  const { letter, list, ...voice } = found
  const template = await letterTemplate(letter, { siteUrl, contact: from.address }, voice)
  return mailOf(template, {
    delivery: delivery.id,
    kind: delivery.kind,
    list,
    writtenAt: delivery.createdAt,
    to,
    from,
    siteUrl,
  })
}
