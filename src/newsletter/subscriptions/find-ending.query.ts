import type { Payload } from 'payload'

import { postboxOf } from '../postbox.adapter'

import { findOfDigest } from './find-of-digest.query'
import { findStandingSubscription } from './find-standing.query'
import { SubscriptionWithTarget } from './subscription-row'
import { readUnsubscribeToken } from './unsubscribe-token'

/** What the page behind an unsubscribe link shows; `label` is null when what was followed is gone. */
export type EndingView =
  { kind: 'following'; label: string | null } | { kind: 'ended' } | { kind: 'not-our-link' }

/** Looking changes nothing: mail scanners look too. */
export async function findEnding(payload: Payload, token: string): Promise<EndingView> {
  const endable = readUnsubscribeToken(token, postboxOf(payload).cipher)
  if (endable === null) return { kind: 'not-our-link' }
  if (endable.kind === 'digest') {
    const running = await findOfDigest(payload, endable)
    return running.length === 0
      ? { kind: 'ended' }
      : { kind: 'following', label: digestNames[endable.frequency] }
  }

  const { docs } = await payload.find({
    collection: 'subscriptions',
    where: { id: { equals: await findStandingSubscription(payload, endable.id) } },
    depth: 1,
    limit: 1,
    pagination: false,
    // The signed link is the proof that its holder may see this one subscription; nobody else may.
    overrideAccess: true,
  })
  const row = SubscriptionWithTarget.safeParse(docs[0])
  if (!row.success || row.data.state === 'beeindigd') return { kind: 'ended' }
  return { kind: 'following', label: row.data.label }
}

const digestNames = {
  dag: 'alles wat u elke dag in één overzicht krijgt',
  week: 'alles wat u elke week in één overzicht krijgt',
} as const
