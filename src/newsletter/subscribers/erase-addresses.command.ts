import type { Payload, Where } from 'payload'

import { createLocalReq } from 'payload'
import { z } from 'zod'

import { claim } from '@/platform/claim.command'

import { addressKeptMs } from '../retention'

import { erasedHash } from './subscriber'

const Row = z.object({ id: z.string() })

/** Addresses whose last subscription ended long enough ago. What stays tells how many, and about nobody. */
export async function eraseAddresses(payload: Payload, now: Date): Promise<number> {
  const before = new Date(now.getTime() - addressKeptMs).toISOString()
  const isStopped: Where = {
    and: [{ state: { equals: 'gestopt' } }, { endedAt: { less_than: before } }],
  }
  const { docs } = await payload.find({
    collection: 'subscribers',
    where: isStopped,
    pagination: false,
    depth: 0,
    select: {},
    // The platform forgets on schedule.
    overrideAccess: true,
  })
  let count = 0
  for (const { id } of z.array(Row).parse(docs)) {
    if (await isAskedAgain(payload, id)) continue
    const isErased = await claim(await createLocalReq({}, payload), {
      collection: 'subscribers',
      // Still stopped: somebody may have come back in the meantime.
      where: { and: [{ id: { equals: id } }, isStopped] },
      data: {
        state: 'gewist',
        sealedAddress: null,
        addressHash: erasedHash(id),
        erasedAt: now.toISOString(),
      },
    })
    if (isErased) count += 1
  }
  return count
}

/** Somebody who was asked to confirm anew has a link that must keep working. */
async function isAskedAgain(payload: Payload, subscriber: string): Promise<boolean> {
  const { totalDocs } = await payload.count({
    collection: 'consents',
    where: { and: [{ subscriber: { equals: subscriber } }, { state: { equals: 'gevraagd' } }] },
    // The platform forgets on schedule.
    overrideAccess: true,
  })
  return totalDocs > 0
}
