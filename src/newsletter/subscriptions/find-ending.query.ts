import type { Payload } from 'payload'

import { postboxOf } from '../postbox.adapter'

import { SubscriptionWithTarget } from './subscription-row'
import { readUnsubscribeToken } from './unsubscribe-token'

/** What the page behind an unsubscribe link shows; `label` is null when what was followed is gone. */
export type EndingView =
  { kind: 'following'; label: string | null } | { kind: 'ended' } | { kind: 'not-our-link' }

/** Looking changes nothing: mail scanners look too. */
export async function findEnding(payload: Payload, token: string): Promise<EndingView> {
  const id = readUnsubscribeToken(token, postboxOf(payload).cipher)
  if (id === null) return { kind: 'not-our-link' }

  const { docs } = await payload.find({
    collection: 'subscriptions',
    where: { id: { equals: id } },
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
