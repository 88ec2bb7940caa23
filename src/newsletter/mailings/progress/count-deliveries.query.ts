import type { Payload, Where } from 'payload'
import type { DeliveryState } from '../../delivery/delivery'
import type { Counts } from './progress'
import type { BatchSums } from './sum-batches.query'

import { resultNames } from './progress'

/** What came of an issue. Once the rows of who was mailed are erased, what was counted then. */
export async function countDeliveries(
  payload: Payload,
  id: string,
  batches: BatchSums,
): Promise<Counts> {
  const kept = await findKeptCounts(payload, id)
  if (kept) return kept

  const inState = (...states: DeliveryState[]) => count(payload, id, [{ state: { in: states } }])
  const [recipients, sentAlone, delivered, bounced, complained, refused, broken] =
    await Promise.all([
      count(payload, id, []),
      count(payload, id, [{ state: { equals: 'verzonden' } }, { batch: { exists: false } }]),
      inState('bezorgd'),
      inState('teruggekomen'),
      inState('klacht'),
      inState('mislukt'),
      inState('onzeker'),
    ])
  const unsubscribed = await count(payload, id, [{ endedAt: { exists: true } }])
  // Of those in a batch the batch says how they went, whatever was heard of each afterwards.
  const accepted = batches.accepted + sentAlone
  const failed = refused + batches.failed
  const uncertain = broken + batches.undecided
  const settled = accepted + failed + uncertain + batches.pending
  return {
    recipients,
    accepted,
    // Whoever called it spam had it in the inbox.
    delivered: delivered + complained,
    bounced,
    complained,
    unsubscribed,
    failed,
    // A batch may lapse as a whole or mail by mail: it is what is left.
    lapsed: Math.max(0, recipients - settled),
    uncertain,
  }
}

async function findKeptCounts(payload: Payload, id: string): Promise<Counts | null> {
  const { counts } = await payload.findByID({
    collection: 'mailings',
    id,
    depth: 0,
    select: { counts: true },
    // Told only as far as `toldResults` lets it.
    overrideAccess: true,
  })
  if (!counts?.countedAt) return null
  return Object.fromEntries(resultNames.map((name) => [name, counts[name] ?? 0])) as Counts
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
