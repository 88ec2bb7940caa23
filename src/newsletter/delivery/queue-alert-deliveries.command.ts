import type { Payload } from 'payload'
import type { Follower } from '../subscriptions/find-followers.query'

import { z } from 'zod'

type ForAlert = { alert: string; followers: readonly Follower[]; now: Date }

const alertKey = (alert: string, subscriber: string) => `bericht:${alert}:${subscriber}`

/**
 * One delivery for each reader among these, whatever number of subscriptions they have; readers who have one are passed
 * over. Stopped half-way and done again, by this process or by another, it ends with the same rows.
 */
export async function queueAlertDeliveries(
  payload: Payload,
  { alert, followers, now }: ForAlert,
): Promise<void> {
  const first = new Map<string, Follower>()
  for (const follower of followers) {
    const key = alertKey(alert, follower.subscriber)
    if (!first.has(key)) first.set(key, follower)
  }
  const queued = await queuedAmong(payload, [...first.keys()])
  for (const [key, { id, subscriber }] of first)
    if (!queued.has(key)) await addOnce(payload, { key, alert, subscriber, subscription: id, now })
}

async function queuedAmong(payload: Payload, keys: string[]): Promise<Set<string>> {
  const { docs } = await payload.find({
    collection: 'deliveries',
    where: { key: { in: keys } },
    pagination: false,
    depth: 0,
    showHiddenFields: true,
    // The queue belongs to the platform.
    overrideAccess: true,
  })
  return new Set(
    z
      .array(z.object({ key: z.string() }))
      .parse(docs)
      .map(({ key }) => key),
  )
}

type NewDelivery = {
  key: string
  alert: string
  subscriber: string
  subscription: string
  now: Date
}

/** Straight to the database: thousands of rows that no hook has an opinion on, each a transaction of its own. */
async function addOnce(payload: Payload, { now, ...delivery }: NewDelivery): Promise<void> {
  try {
    await payload.db.create({
      collection: 'deliveries',
      data: { ...delivery, kind: 'bericht', state: 'wacht', dueAt: now.toISOString(), attempts: 0 },
    })
  } catch (error) {
    // The unique key: another process was first, which is what the key is for.
    const queued = await queuedAmong(payload, [delivery.key])
    if (queued.size === 0) throw error
  }
}
