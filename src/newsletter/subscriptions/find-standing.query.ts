import type { Payload, PayloadRequest } from 'payload'

import { z } from 'zod'

import { mergedInto } from './merged-key'

type From = Payload | PayloadRequest

const Subscription = z.object({ key: z.string() })
const Subscriber = z.object({ addressHash: z.string() })

/** The subscription that a link is about: the one in it, or the one that it went into since. */
export async function findStandingSubscription(from: From, id: string): Promise<string> {
  const row = Subscription.safeParse(await find(from, 'subscriptions', id))
  const into = row.success ? mergedInto(row.data.key) : null
  return into === null ? id : findStandingSubscription(from, into)
}

/** The same for a reader. */
export async function findStandingSubscriber(from: From, id: string): Promise<string> {
  const row = Subscriber.safeParse(await find(from, 'subscribers', id))
  const into = row.success ? mergedInto(row.data.addressHash) : null
  return into === null ? id : findStandingSubscriber(from, into)
}

async function find(
  from: From,
  collection: 'subscribers' | 'subscriptions',
  id: string,
): Promise<unknown> {
  const [payload, req] = 'payload' in from ? [from.payload, from] : [from, undefined]
  const { docs } = await payload.find({
    collection,
    where: { id: { equals: id } },
    limit: 1,
    pagination: false,
    depth: 0,
    showHiddenFields: true,
    // The signed link is the proof that its holder may stop what is sent.
    overrideAccess: true,
    ...(req && { req }),
  })
  return docs[0]
}
