import type { Payload, Where } from 'payload'

import { createLocalReq } from 'payload'
import { z } from 'zod'

import { claim } from '@/platform/claim.command'

import { countMailing } from './count-mailing.query'

const Rows = z.array(z.object({ id: z.string() }))

/**
 * Counts what became of the issues that were finished before this moment, and keeps the numbers with each issue. From then
 * on the rows of who was mailed are not needed, and `countMailing` does not look at them. Each issue is counted once,
 * whoever else is at it; half the rows gone can never be counted as all.
 */
export async function keepCounts(
  payload: Payload,
  { finishedBefore, now }: { finishedBefore: Date; now: Date },
): Promise<number> {
  const before = { less_than: finishedBefore.toISOString() }
  const isOver: Where = {
    or: [
      { and: [{ stage: { equals: 'verzonden' } }, { finishedAt: before }] },
      // Cancelled in the middle: who was mailed by then, was mailed soon after the beginning.
      { and: [{ stage: { equals: 'geannuleerd' } }, { startedAt: before }] },
    ],
  }
  const isUncounted: Where = { 'counts.countedAt': { exists: false } }
  const { docs } = await payload.find({
    collection: 'mailings',
    where: { and: [isOver, isUncounted] },
    pagination: false,
    depth: 0,
    select: {},
    // The platform makes up the balance before it forgets who was mailed.
    overrideAccess: true,
  })
  let count = 0
  for (const { id } of Rows.parse(docs)) {
    const counts = await countMailing(payload, id)
    if (!counts) continue
    const isFirst = await claim(await createLocalReq({}, payload), {
      collection: 'mailings',
      where: { and: [{ id: { equals: id } }, isUncounted] },
      data: { counts: { ...counts, countedAt: now.toISOString() } },
    })
    if (isFirst) count += 1
  }
  return count
}
