import type { AddressCipher } from '@/platform/address-cipher.adapter'

import { SealedTextError } from '@/platform/address-cipher.adapter'

import { parseAddress } from '../address/address'

type Sealed = { addressHash: string; sealedAddress: string }

/** The same address under the current key. Throws a SealedTextError when it cannot be opened. */
export function resealed(cipher: AddressCipher, { addressHash, sealedAddress }: Sealed): Sealed {
  const address = parseAddress(cipher.open(sealedAddress, addressHash))
  if (!address) throw new SealedTextError()
  const newHash = cipher.lookupHash(address.findBy)
  return { addressHash: newHash, sealedAddress: cipher.seal(address.mailTo, newHash) }
}

/** Under which hashes the mailbox of a form may stand. The form's own is enough while there is one key. */
export function hashesOf(cipher: AddressCipher, sealed: Sealed): string[] {
  if (cipher.oldKeys.length === 0) return [sealed.addressHash]
  const address = parseAddress(cipher.open(sealed.sealedAddress, sealed.addressHash))
  return address ? cipher.lookupHashes(address.findBy) : [sealed.addressHash]
}
