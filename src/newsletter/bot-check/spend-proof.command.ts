import type { Payload, PayloadRequest } from 'payload'
import type { Proof } from './proof'

import { inTransaction } from '@/platform/in-transaction'

/**
 * Does the work for a proof that was not used before; the note that it is used now is saved with the work, or neither
 * is. Answers whether it was done: of two who send the same proof one hears true.
 */
export async function withProof(
  payload: Payload,
  proof: Proof,
  work: (req: PayloadRequest) => Promise<void>,
): Promise<boolean> {
  if (await isSpent(payload, proof)) return false
  try {
    await inTransaction(payload, async (req) => {
      await req.payload.create({
        collection: 'spent-challenges',
        data: { key: proof.key, expiresAt: proof.expiresAt.toISOString() },
        // Noted by the platform; it says nothing about a visitor.
        overrideAccess: true,
        req,
      })
      await work(req)
    })
    return true
  } catch (error) {
    // The unique key: another was first in the same moment, which is what the key is for.
    if (await isSpent(payload, proof)) return false
    throw error
  }
}

async function isSpent(payload: Payload, { key }: Proof): Promise<boolean> {
  const { docs } = await payload.find({
    collection: 'spent-challenges',
    where: { key: { equals: key } },
    limit: 1,
    pagination: false,
    depth: 0,
    select: {},
    // Nobody may look these up; the platform must.
    overrideAccess: true,
  })
  return docs.length > 0
}
