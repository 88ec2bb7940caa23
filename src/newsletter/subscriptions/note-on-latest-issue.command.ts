import type { PayloadRequest } from 'payload'

import { claim } from '@/platform/claim.command'

/** Whoever stops later than this stops for another reason than the last issue. */
const countedForMs = 30 * 24 * 60 * 60 * 1000

/** For the numbers of an issue: that somebody stopped after it. Nothing when the last issue was long ago. */
export async function noteOnLatestIssue(
  req: PayloadRequest,
  subscription: string,
  now: Date,
): Promise<void> {
  const { docs } = await req.payload.find({
    collection: 'deliveries',
    where: {
      and: [
        { subscription: { equals: subscription } },
        { kind: { equals: 'uitgave' } },
        { dueAt: { greater_than: new Date(now.getTime() - countedForMs).toISOString() } },
      ],
    },
    sort: '-dueAt',
    limit: 1,
    pagination: false,
    depth: 0,
    select: {},
    // The signed link is its holder's; nobody else sees deliveries to somebody.
    overrideAccess: true,
    req,
  })
  for (const { id } of docs)
    await claim(req, {
      collection: 'deliveries',
      where: { id: { equals: id } },
      data: { endedAt: now.toISOString() },
    })
}
