import type { PayloadRequest } from 'payload'
import type { AddressCipher } from '@/platform/address-cipher.adapter'

import { z } from 'zod'

import { hashesOf, resealed } from '../keys/resealed.adapter'

const Row = z.object({ id: z.string() })

type Sealed = { addressHash: string; sealedAddress: string }

/** The one row of a mailbox, under whichever key it stands; a new one is made with the current key. Two at the same moment: the unique hash lets one through, the other tries again later. */
export async function findOrAddSubscriber(
  req: PayloadRequest,
  { addressHash, sealedAddress }: Sealed,
  cipher: AddressCipher,
): Promise<string> {
  const { docs } = await req.payload.find({
    collection: 'subscribers',
    where: { addressHash: { in: hashesOf(cipher, { addressHash, sealedAddress }) } },
    depth: 0,
    limit: 1,
    pagination: false,
    // Nobody may read subscribers; the platform must, to write to them.
    overrideAccess: true,
    req,
  })
  const known = Row.safeParse(docs[0])
  if (known.success) return known.data.id

  const added = await req.payload.create({
    collection: 'subscribers',
    data: { state: 'onbevestigd', ...resealed(cipher, { addressHash, sealedAddress }) },
    // Made by the platform on behalf of a visitor, who may not.
    overrideAccess: true,
    req,
  })
  return Row.parse(added).id
}
