import type { Payload } from 'payload'
import type { AddressCipher } from '@/platform/address-cipher.adapter'

import { z } from 'zod'

const Row = z.object({ sealedAddress: z.string(), addressHash: z.string() })

/** The one place where an address is read back, right before a mail to it is sent. Null when it was erased. */
export async function findAddress(
  payload: Payload,
  { subscriber, cipher }: { subscriber: string; cipher: AddressCipher },
): Promise<string | null> {
  const { docs } = await payload.find({
    collection: 'subscribers',
    where: { id: { equals: subscriber } },
    limit: 1,
    pagination: false,
    depth: 0,
    showHiddenFields: true,
    // Nobody may read subscribers; the platform must, to write to them.
    overrideAccess: true,
  })
  const row = Row.safeParse(docs[0])
  return row.success ? cipher.open(row.data.sealedAddress, row.data.addressHash) : null
}
