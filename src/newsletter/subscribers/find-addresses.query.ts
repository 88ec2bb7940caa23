import type { Payload } from 'payload'
import type { AddressCipher } from '@/platform/address-cipher.adapter'

import { z } from 'zod'

const Row = z.object({ id: z.string(), sealedAddress: z.string(), addressHash: z.string() })

type Asked = { subscribers: readonly string[]; cipher: AddressCipher }

/** Many addresses read back at once, right before a batch is sent; who was erased is not among them. */
export async function findAddresses(
  payload: Payload,
  { subscribers, cipher }: Asked,
): Promise<ReadonlyMap<string, string>> {
  const { docs } = await payload.db.find({
    collection: 'subscribers',
    where: { id: { in: [...subscribers] } },
    limit: subscribers.length,
    pagination: false,
    select: { sealedAddress: true, addressHash: true },
  })
  return new Map(
    docs.flatMap((doc) => {
      const row = Row.safeParse(doc)
      if (!row.success) return []
      const { id, sealedAddress, addressHash } = row.data
      return [[id, cipher.open(sealedAddress, addressHash)] as const]
    }),
  )
}
