import type { Payload, PayloadRequest } from 'payload'
import type { AddressCipher } from '@/platform/address-cipher.adapter'
import type { Rotated } from './rotate-rows.command'

import { SealedTextError } from '@/platform/address-cipher.adapter'
import { claim } from '@/platform/claim.command'
import { inTransaction } from '@/platform/in-transaction'

import { mergeSubscribers } from './merge-subscribers.command'
import { resealed } from './resealed.adapter'
import { rotateRows } from './rotate-rows.command'

type Rotating = { key: string; cipher: AddressCipher; now: Date }

export async function rotateSubscribers(
  payload: Payload,
  { key, cipher, now }: Rotating,
): Promise<Rotated & { merged: number }> {
  let merged = 0
  const rotated = await rotateRows(payload, {
    collection: 'subscribers',
    key,
    rotate: async (req, { id, addressHash, sealedAddress }) => {
      if (!addressHash || !sealedAddress) throw new SealedTextError()
      const anew = resealed(cipher, { addressHash, sealedAddress })
      const twin = await holderOf(req, anew.addressHash)
      if (twin === null)
        return claim(req, {
          collection: 'subscribers',
          // As it was read: erased meanwhile, it stays erased.
          where: { and: [{ id: { equals: id } }, { addressHash: { equals: addressHash } }] },
          data: anew,
        })
      await inTransaction(payload, (merging) =>
        mergeSubscribers(merging, { from: id, into: twin, now }),
      )
      merged += 1
      return true
    },
  })
  return { ...rotated, merged }
}

/** Who was added under the new key while their row under the old one was not found. */
async function holderOf(req: PayloadRequest, addressHash: string): Promise<string | null> {
  const { docs } = await req.payload.find({
    collection: 'subscribers',
    where: { addressHash: { equals: addressHash } },
    limit: 1,
    pagination: false,
    depth: 0,
    select: {},
    // Nobody may ask who is known; the platform must, so that a mailbox has one row.
    overrideAccess: true,
    req,
  })
  return docs[0]?.id ?? null
}
