import type { Payload } from 'payload'
import type { AddressCipher } from '@/platform/address-cipher.adapter'
import type { Rotated } from './rotate-rows.command'

import { SealedTextError } from '@/platform/address-cipher.adapter'
import { claim } from '@/platform/claim.command'

import { rotateRows } from './rotate-rows.command'

/** Links that wait beside their mail to be sent. The link itself stays the same. */
export function rotateTokens(
  payload: Payload,
  { key, cipher }: { key: string; cipher: AddressCipher },
): Promise<Rotated> {
  return rotateRows(payload, {
    collection: 'deliveries',
    key,
    rotate: (req, { id, sealedToken, key: place }) => {
      if (!sealedToken || !place) throw new SealedTextError()
      return claim(req, {
        collection: 'deliveries',
        // Sent meanwhile, it is wiped and stays so.
        where: { and: [{ id: { equals: id } }, { sealedToken: { equals: sealedToken } }] },
        data: { sealedToken: cipher.seal(cipher.open(sealedToken, place), place) },
      })
    },
  })
}
