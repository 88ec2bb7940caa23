import type { Payload } from 'payload'

import { z } from 'zod'

import { inTransaction } from '@/platform/in-transaction'

import { findTargetById } from '../find-target.query'
import { isTargetKind } from '../targets'

import { endSubscription } from './end-subscription.command'

const Row = z.object({ id: z.string() })

/** Subscriptions to what was taken off the site: no mail can follow from them, so there is no reason to keep an address. */
export async function endOrphans(payload: Payload, now: Date): Promise<number> {
  let count = 0
  for (const key of await followedKeys(payload)) {
    if (await isThere(payload, key)) continue
    for (const subscription of await subscriptionsTo(payload, key)) {
      await inTransaction(payload, (req) =>
        endSubscription(req, { subscription, reason: 'gewist', now }),
      )
      count += 1
    }
  }
  return count
}

async function followedKeys(payload: Payload): Promise<string[]> {
  const { values } = await payload.findDistinct({
    collection: 'subscriptions',
    field: 'targetKey',
    where: { state: { equals: 'actief' } },
    limit: 0,
    // The platform tidies its own lists.
    overrideAccess: true,
  })
  return z
    .array(z.object({ targetKey: z.string() }))
    .parse(values)
    .map(({ targetKey }) => targetKey)
}

async function isThere(payload: Payload, key: string): Promise<boolean> {
  const [kind = '', id = ''] = key.split(':')
  return isTargetKind(kind) && (await findTargetById(payload, { kind, id })) !== null
}

async function subscriptionsTo(payload: Payload, key: string): Promise<string[]> {
  const { docs } = await payload.find({
    collection: 'subscriptions',
    where: { and: [{ targetKey: { equals: key } }, { state: { equals: 'actief' } }] },
    pagination: false,
    depth: 0,
    select: {},
    // The platform tidies its own lists.
    overrideAccess: true,
  })
  return z
    .array(Row)
    .parse(docs)
    .map(({ id }) => id)
}
