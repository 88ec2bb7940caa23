import type { Payload } from 'payload'
import type { Preferences } from './preferences'

import { z } from 'zod'

import { postboxOf } from '../postbox.adapter'
import { findAddress } from '../subscribers/find-address.query'
import { SubscriptionWithTarget } from '../subscriptions/subscription-row'

/** What one reader follows, for the page behind a mailed link. Null when their address was erased. */
export async function findPreferences(
  payload: Payload,
  subscriber: string,
): Promise<Preferences | null> {
  const { cipher } = postboxOf(payload)
  const email = await findAddress(payload, { subscriber, cipher })
  if (email === null) return null

  const { docs } = await payload.find({
    collection: 'subscriptions',
    where: {
      and: [{ subscriber: { equals: subscriber } }, { state: { not_equals: 'beeindigd' } }],
    },
    sort: 'createdAt',
    pagination: false,
    // As far as the name of what is followed.
    depth: 1,
    // The mailed link is the proof that its holder may see these; nobody else may.
    overrideAccess: true,
  })
  const followed = z.array(SubscriptionWithTarget).parse(docs)
  return {
    email,
    followed: followed.map(({ id, targetKind, label, frequency, state }) => ({
      subscription: id,
      kind: targetKind,
      label,
      frequency,
      isConfirmed: state === 'actief',
    })),
  }
}
