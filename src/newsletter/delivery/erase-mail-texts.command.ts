import type { Payload, Where } from 'payload'

import { createLocalReq } from 'payload'
import { z } from 'zod'

import { claim } from '@/platform/claim.command'

import { mailTextKeptMs } from '../retention'

type Told = { collection: 'alerts' | 'digests'; since: 'raisedAt' | 'until' }

const told: readonly Told[] = [
  { collection: 'alerts', since: 'raisedAt' },
  { collection: 'digests', since: 'until' },
]
const pageSize = 500
const Rows = z.array(z.object({ id: z.string() }))

/** Forgets what stood in mails. The rows themselves stay: their keys keep the same thing from being told again. */
export async function eraseMailTexts(payload: Payload, now: Date): Promise<number> {
  let count = 0
  for (const one of told) count += await eraseTexts(payload, one, now)
  return count
}

async function eraseTexts(
  payload: Payload,
  { collection, since }: Told,
  now: Date,
): Promise<number> {
  const hasOldText: Where = {
    and: [
      { state: { not_equals: 'open' } },
      { content: { exists: true } },
      { [since]: { less_than: new Date(now.getTime() - mailTextKeptMs).toISOString() } },
    ],
  }
  let count = 0
  for (;;) {
    const ids = await idsOf(payload, { collection, where: hasOldText })
    for (const id of ids)
      await claim(await createLocalReq({}, payload), {
        collection,
        where: { id: { equals: id } },
        data: { content: null },
      })
    count += ids.length
    if (ids.length < pageSize) return count
  }
}

async function idsOf(
  payload: Payload,
  { collection, where }: { collection: Told['collection']; where: Where },
): Promise<string[]> {
  const { docs } = await payload.find({
    collection,
    where,
    limit: pageSize,
    pagination: false,
    depth: 0,
    select: {},
    // The platform clears its own lists on schedule.
    overrideAccess: true,
  })
  return Rows.parse(docs).map(({ id }) => id)
}
