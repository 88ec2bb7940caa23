import type { Payload, Where } from 'payload'

import { createLocalReq } from 'payload'

import { claim } from '@/platform/claim.command'

import { deliveryKeptMs, mailTextKeptMs } from '../retention'

const batchSize = 500

/** Forgets to whom mails were sent, and what stood in them. */
export async function eraseOldMail(
  payload: Payload,
  now: Date,
): Promise<{ deliveries: number; mailTexts: number }> {
  const before = (keptMs: number) => new Date(now.getTime() - keptMs).toISOString()
  const isOver: Where = { state: { in: ['verzonden', 'mislukt', 'vervallen', 'onzeker'] } }
  return {
    deliveries: await eraseDeliveries(payload, {
      and: [isOver, { dueAt: { less_than: before(deliveryKeptMs) } }],
    }),
    mailTexts: await eraseMailTexts(payload, {
      and: [
        { state: { not_equals: 'open' } },
        { content: { exists: true } },
        { raisedAt: { less_than: before(mailTextKeptMs) } },
      ],
    }),
  }
}

async function eraseDeliveries(payload: Payload, where: Where): Promise<number> {
  let count = 0
  for (;;) {
    const ids = await idsOf(payload, { collection: 'deliveries', where })
    for (const id of ids)
      await payload.db.deleteOne({ collection: 'deliveries', where: { id: { equals: id } } })
    count += ids.length
    if (ids.length < batchSize) return count
  }
}

/** The alert itself stays: its key keeps the same thing from being told again. */
async function eraseMailTexts(payload: Payload, where: Where): Promise<number> {
  let count = 0
  for (;;) {
    const ids = await idsOf(payload, { collection: 'alerts', where })
    for (const id of ids)
      await claim(await createLocalReq({}, payload), {
        collection: 'alerts',
        where: { id: { equals: id } },
        data: { content: null },
      })
    count += ids.length
    if (ids.length < batchSize) return count
  }
}

async function idsOf(
  payload: Payload,
  { collection, where }: { collection: 'alerts' | 'deliveries'; where: Where },
): Promise<string[]> {
  const { docs } = await payload.find({
    collection,
    where,
    limit: batchSize,
    pagination: false,
    depth: 0,
    select: {},
    // The platform clears its own lists on schedule.
    overrideAccess: true,
  })
  return docs.map(({ id }) => id)
}
