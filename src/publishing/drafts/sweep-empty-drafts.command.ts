import type { Payload, Where } from 'payload'

import { inTransaction } from '@/platform/in-transaction'

import { isUntouched } from './is-untouched'

const dayMs = 24 * 60 * 60 * 1000
const batchSize = 100

/**
 * Payload makes a draft as soon as the form of a new post opens. Those in which nobody typed or chose anything are
 * removed after a day; answers how many.
 */
export async function sweepEmptyDrafts(payload: Payload, now: Date): Promise<number> {
  const isLeft: Where = {
    and: [
      { stage: { equals: 'concept' } },
      { publishedAt: { exists: false } },
      { title: { exists: false } },
      { updatedAt: { less_than: new Date(now.getTime() - dayMs).toISOString() } },
    ],
  }
  return inTransaction(payload, async (req) => {
    const { docs } = await payload.find({
      collection: 'posts',
      where: isLeft,
      draft: true,
      depth: 0,
      limit: batchSize,
      pagination: false,
      // The platform tidies up for every party.
      overrideAccess: true,
      req,
    })
    const untouched = docs.filter(isUntouched)
    for (const { id } of untouched)
      // As above.
      await payload.delete({ collection: 'posts', id, overrideAccess: true, req })
    return untouched.length
  })
}
