import type { PayloadRequest, Where } from 'payload'

import { z } from 'zod'

import { claim } from '@/platform/claim.command'

import { placesWithCursor } from './places'

const Cursors = z.array(z.object({ id: z.string(), cursor: z.string() }))
const Keys = z.array(z.object({ key: z.string() }))

/**
 * Leaves no mark that names this reader, once their rows are gone: what follows the reader before is what followed this
 * one, so that a walk which is under way passes nobody over and takes nobody twice.
 */
export async function moveCursors(req: PayloadRequest, subscriber: string): Promise<void> {
  const ownKeys = `${subscriber}:`
  for (const collection of placesWithCursor) {
    const { docs } = await req.payload.find({
      collection,
      where: { cursor: { like: ownKeys } },
      pagination: false,
      depth: 0,
      showHiddenFields: true,
      // Marks of the platform's own work, which nobody sees.
      overrideAccess: true,
      req,
    })
    for (const { id, cursor } of Cursors.parse(docs)) {
      const where: Where = { and: [{ id: { equals: id } }, { cursor: { equals: cursor } }] }
      await claim(req, { collection, where, data: { cursor: await keyBefore(req, ownKeys) } })
    }
  }
}

async function keyBefore(req: PayloadRequest, key: string): Promise<string | null> {
  const { docs } = await req.payload.find({
    collection: 'subscriptions',
    where: { key: { less_than: key } },
    sort: '-key',
    limit: 1,
    pagination: false,
    depth: 0,
    // A mark of the platform's own work, which nobody sees.
    overrideAccess: true,
    req,
  })
  return Keys.parse(docs)[0]?.key ?? null
}
