import type { Payload, PayloadRequest } from 'payload'
import type { Confirmation } from './consent'
import type { FoundConsent } from './find-consent.query'

import { claim } from '@/platform/claim.command'
import { inTransaction } from '@/platform/in-transaction'

import { confirm } from './consent'
import { findConsentByToken } from './find-consent.query'
import { frequencyAgreed } from './how-often'

/** The button behind a confirmation link. Pressed twice, or by two at once: one confirms, the other hears that it was done. */
export function confirmSubscription(
  payload: Payload,
  token: string,
  now: Date,
): Promise<Confirmation> {
  return inTransaction(payload, async (req) => {
    const found = await findConsentByToken(req, token)
    if (!found) return { kind: 'link-expired' }

    const confirmation = confirm(found.consent, { following: found.following, now })
    if (confirmation.kind !== 'confirmed') return confirmation
    return (await isGivenNow(req, found, now)) ? confirmation : { kind: 'already-confirmed' }
  })
}

async function isGivenNow(req: PayloadRequest, found: FoundConsent, now: Date): Promise<boolean> {
  const at = now.toISOString()
  const isFirst = await claim(req, {
    collection: 'consents',
    where: { and: [{ id: { equals: found.id } }, { state: { equals: 'gevraagd' } }] },
    data: { state: 'gegeven', givenAt: at },
  })
  if (!isFirst) return false

  // Asked twice with different answers: the mail that is confirmed says which one counts.
  const frequency = frequencyAgreed(found.wordingVersion)
  await claim(req, {
    collection: 'subscriptions',
    where: { id: { equals: found.subscription.id } },
    data: {
      state: 'actief',
      confirmedAt: at,
      endedAt: null,
      endedReason: null,
      ...(frequency && { frequency }),
    },
  })
  await claim(req, {
    collection: 'subscribers',
    where: { id: { equals: found.subscriber } },
    data: { state: 'bevestigd', confirmedAt: at, endedAt: null },
  })
  return true
}
