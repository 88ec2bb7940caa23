import type { PayloadRequest } from 'payload'
import type { TargetKey } from '../targets'

import { z } from 'zod'

import { withdrawals } from '../consent/consent'
import { Reference } from '../reference'
import { subscriberStates } from '../subscribers/subscriber'
import { subscriptionStates } from '../subscriptions/subscription'

/** Somebody of a list who was known here. */
export type KnownReader = {
  id: string
  /** Follows already, stopped, complained, or cannot be reached: a list changes nothing about that. */
  isLeftAlone: boolean
  /** The subscription that waits for their yes. */
  asked: string | null
}

const Subscriber = z.object({
  id: z.string(),
  addressHash: z.string(),
  state: z.enum(subscriberStates),
})
const Subscription = z.object({
  id: z.string(),
  subscriber: Reference,
  targetKey: z.string(),
  state: z.enum(subscriptionStates),
  endedReason: z.enum(withdrawals).nullish(),
})
type Subscription = z.infer<typeof Subscription>

/** By the hash under which each is stored, which may be that of an older key. */
export async function findKnownReaders(
  req: PayloadRequest,
  { hashes, target }: { hashes: string[]; target: TargetKey },
): Promise<Map<string, KnownReader>> {
  const found = await req.payload.find({
    collection: 'subscribers',
    where: { addressHash: { in: hashes } },
    pagination: false,
    depth: 0,
    showHiddenFields: true,
    // Nobody may ask who is known; the platform must, so that nobody is added twice. It tells nobody.
    overrideAccess: true,
    req,
  })
  const subscribers = z.array(Subscriber).parse(found.docs)
  const { docs } = await req.payload.find({
    collection: 'subscriptions',
    where: { subscriber: { in: subscribers.map(({ id }) => id) } },
    pagination: false,
    depth: 0,
    // As above.
    overrideAccess: true,
    req,
  })
  const followed = z.array(Subscription).parse(docs)
  return new Map(
    subscribers.map(({ id, addressHash, state }) => {
      const theirs = followed.filter(({ subscriber }) => subscriber === id)
      return [addressHash, { id, ...situation(theirs, { state, target }) }]
    }),
  )
}

function situation(
  theirs: readonly Subscription[],
  { state, target }: { state: (typeof subscriberStates)[number]; target: TargetKey },
): Omit<KnownReader, 'id'> {
  const toThis = theirs.find(({ targetKey }) => targetKey === target)
  const isUnreachable = theirs.some(
    ({ endedReason }) => endedReason === 'bounce' || endedReason === 'klacht',
  )
  const hasDecided = toThis !== undefined && toThis.state !== 'aangevraagd'
  return {
    isLeftAlone: hasDecided || isUnreachable || state === 'gestopt',
    asked: toThis?.state === 'aangevraagd' ? toThis.id : null,
  }
}

/** Hashes of forms about this target that wait to be handled. */
export async function findWaitingForms(
  req: PayloadRequest,
  { hashes, target }: { hashes: string[]; target: string },
): Promise<Set<string>> {
  const { docs } = await req.payload.find({
    collection: 'signups',
    where: { and: [{ addressHash: { in: hashes } }, { target: { equals: target } }] },
    pagination: false,
    depth: 0,
    showHiddenFields: true,
    // As above.
    overrideAccess: true,
    req,
  })
  const forms = z.array(z.object({ addressHash: z.string() })).parse(docs)
  return new Set(forms.map(({ addressHash }) => addressHash))
}

type Asked =
  | { collection: 'subscribers'; field: 'addressHash'; values: string[] }
  | { collection: 'subscriptions'; field: 'key'; values: string[] }

/** Ids of rows by a text that is theirs alone. */
export async function findIdsBy(
  req: PayloadRequest,
  { collection, field, values }: Asked,
): Promise<Map<string, string>> {
  const { docs } = await req.payload.find({
    collection,
    where: { [field]: { in: values } },
    pagination: false,
    depth: 0,
    showHiddenFields: true,
    // The platform reads back what it just wrote.
    overrideAccess: true,
    req,
  })
  const rows = z.array(z.looseObject({ id: z.string() })).parse(docs)
  return new Map(rows.map((row) => [String(row[field]), row.id]))
}
