import type { PayloadRequest } from 'payload'

import { claim } from '@/platform/claim.command'

/**
 * News of one mail proves that its whole batch was taken: a batch without an answer needs no second attempt, and no person
 * to decide. One that is being handed over at this moment is left to whoever does so.
 */
export async function settleBatch(
  req: PayloadRequest,
  { batch, at, now }: { batch: string; at: Date; now: Date },
): Promise<void> {
  await claim(req, {
    collection: 'mail-batches',
    where: {
      and: [
        { key: { equals: batch } },
        {
          or: [
            { state: { equals: 'onbeslist' } },
            { and: [{ state: { equals: 'wacht' } }, { unansweredSince: { exists: true } }] },
            {
              and: [
                { state: { equals: 'bezig' } },
                { leaseUntil: { less_than: now.toISOString() } },
              ],
            },
          ],
        },
      ],
    },
    data: {
      state: 'verzonden',
      sentAt: at.toISOString(),
      unansweredSince: null,
      leaseOwner: null,
      leaseUntil: null,
    },
  })
}
