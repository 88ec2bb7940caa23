import type { Payload, Where } from 'payload'
import type { Mailing } from '@/payload-types'
import type { DeliveryState } from '../../delivery/delivery'
import type { Counts } from './progress'
import type { BatchSums } from './sum-batches.query'

import { resultNames } from './progress'

/** What came of an issue. Once the rows of who was mailed are erased, what was counted then. */
export async function countDeliveries(
  payload: Payload,
  { id, counts }: Mailing,
  batches: BatchSums,
): Promise<Counts> {
  if (counts?.countedAt)
    return Object.fromEntries(resultNames.map((name) => [name, counts[name] ?? 0])) as Counts

  const inState = (...states: DeliveryState[]) =>
    count(payload, id, [{ state: { in: states } }])
  const [recipients, sentAlone, delivered, bounced, complained, failed, lapsed, uncertain] =
    await Promise.all([
      count(payload, id, []),
      count(payload, id, [{ state: { equals: 'verzonden' } }, { batch: { exists: false } }]),
      inState('bezorgd'),
      inState('teruggekomen'),
      inState('klacht'),
      inState('mislukt'),
      inState('vervallen'),
      inState('onzeker'),
    ])
  const unsubscribed = await count(payload, id, [{ endedAt: { exists: true } }])
  return {
    recipients,
    // Of those in a batch the batch says how they went, whatever was heard of each afterwards.
    accepted: batches.accepted + sentAlone,
    // Whoever called it spam had it in the inbox.
    delivered: delivered + complained,
    bounced,
    complained,
    unsubscribed,
    failed: failed + batches.failed,
    lapsed: lapsed + batches.lapsed,
    uncertain: uncertain + batches.undecided,
  }
}

async function count(payload: Payload, mailing: string, and: Where[]): Promise<number> {
  const { totalDocs } = await payload.count({
    collection: 'deliveries',
    where: { and: [{ mailing: { equals: mailing } }, ...and] },
    // Nobody may read who was mailed; only how many.
    overrideAccess: true,
  })
  return totalDocs
}
