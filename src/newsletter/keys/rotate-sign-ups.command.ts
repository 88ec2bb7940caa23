import type { Payload } from 'payload'
import type { AddressCipher } from '@/platform/address-cipher.adapter'
import type { Rotated } from './rotate-rows.command'

import { SealedTextError } from '@/platform/address-cipher.adapter'
import { claim } from '@/platform/claim.command'

import { resealed } from './resealed.adapter'
import { rotateRows } from './rotate-rows.command'

/** Forms that wait: seconds, or hours when a party brought a list along. */
export function rotateSignUps(
  payload: Payload,
  { key, cipher }: { key: string; cipher: AddressCipher },
): Promise<Rotated> {
  return rotateRows(payload, {
    collection: 'signups',
    key,
    rotate: (req, { id, addressHash, sealedAddress }) => {
      if (!addressHash || !sealedAddress) throw new SealedTextError()
      return claim(req, {
        collection: 'signups',
        where: { and: [{ id: { equals: id } }, { addressHash: { equals: addressHash } }] },
        data: resealed(cipher, { addressHash, sealedAddress }),
      })
    },
  })
}
