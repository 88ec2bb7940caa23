import type { Payload, PayloadRequest, Where } from 'payload'
import type { BatchState } from '../batches/batch'
import type { DeliveryState } from '../delivery/delivery'
import type { MailingCounts } from './mailing-counts'

import { z } from 'zod'

import { mailingCounts } from './mailing-counts'

const Counted = z.object({
  counts: z.object({
    countedAt: z.coerce.date(),
    recipients: z.number(),
    accepted: z.number(),
    delivered: z.number(),
    bounced: z.number(),
    complained: z.number(),
    unsubscribed: z.number(),
    failed: z.number(),
    lapsed: z.number(),
    uncertain: z.number(),
  }),
})

/** As many keys as go into one question without becoming long. */
const keysAtOnce = 250

/**
 * What became of an issue: from the rows of who was mailed while they exist, and from what was counted when they were
 * erased. Null when there is no such issue. Whoever asks has shown before that it is theirs.
 */
export async function countMailing(
  from: Payload | PayloadRequest,
  mailing: string,
): Promise<MailingCounts | null> {
  const source = 'payload' in from ? { payload: from.payload, req: from } : { payload: from }
  const { docs } = await source.payload.find({
    collection: 'mailings',
    where: { id: { equals: mailing } },
    select: { counts: true },
    limit: 1,
    pagination: false,
    depth: 0,
    // Numbers alone; the door in front of this asks whose issue it is.
    overrideAccess: true,
    ...(source.req && { req: source.req }),
  })
  if (!docs[0]) return null
  const counted = Counted.safeParse(docs[0])
  if (!counted.success) return countRows(source, mailing)

  const { countedAt: _, ...counts } = counted.data.counts
  return counts
}

type Source = { payload: Payload; req?: PayloadRequest }

async function countRows(source: Source, mailing: string): Promise<MailingCounts> {
  const rows = (...where: Where[]) =>
    countDeliveries(source, { and: [{ mailing: { equals: mailing } }, ...where] })
  const inState = (state: DeliveryState) => rows({ state: { equals: state } })
  const inBatches = (...states: BatchState[]) => countBundled(source, { mailing, states })
  return mailingCounts({
    all: await rows(),
    verzonden: await inState('verzonden'),
    bezorgd: await inState('bezorgd'),
    teruggekomen: await inState('teruggekomen'),
    klacht: await inState('klacht'),
    mislukt: await inState('mislukt'),
    vervallen: await inState('vervallen'),
    onzeker: await inState('onzeker'),
    unsubscribed: await rows({ endedAt: { exists: true } }),
    bundled: {
      all: await inState('gebundeld'),
      wacht: await inBatches('wacht', 'bezig'),
      mislukt: await inBatches('mislukt'),
      vervallen: await inBatches('vervallen'),
      onbeslist: await inBatches('onbeslist'),
    },
  })
}

/** Of the rows that have no end of their own yet: how many are in a batch of this state. */
async function countBundled(
  source: Source,
  { mailing, states }: { mailing: string; states: BatchState[] },
): Promise<number> {
  const keys = await batchKeys(source, { mailing, states })
  let count = 0
  for (let at = 0; at < keys.length; at += keysAtOnce)
    count += await countDeliveries(source, {
      and: [
        { batch: { in: keys.slice(at, at + keysAtOnce) } },
        { state: { equals: 'gebundeld' satisfies DeliveryState } },
      ],
    })
  return count
}

async function batchKeys(
  { payload, req }: Source,
  { mailing, states }: { mailing: string; states: BatchState[] },
): Promise<string[]> {
  const { docs } = await payload.find({
    collection: 'mail-batches',
    where: { and: [{ source: { equals: mailing } }, { state: { in: states } }] },
    select: { key: true },
    pagination: false,
    depth: 0,
    // The platform counts its own batches.
    overrideAccess: true,
    ...(req && { req }),
  })
  return z
    .array(z.object({ key: z.string() }))
    .parse(docs)
    .map(({ key }) => key)
}

async function countDeliveries({ payload, req }: Source, where: Where): Promise<number> {
  const { totalDocs } = await payload.count({
    collection: 'deliveries',
    where,
    // Only how many; who they are stays unread.
    overrideAccess: true,
    ...(req && { req }),
  })
  return totalDocs
}
