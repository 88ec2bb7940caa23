import type { Payload } from 'payload'
import type { AddressCipher } from '@/platform/address-cipher.adapter'

import { z } from 'zod'

import { readRows } from '@/platform/read-rows.query'

const Row = z.object({ id: z.string(), sealedAddress: z.string(), addressHash: z.string() })

type Asked = { subscribers: readonly string[]; cipher: AddressCipher }

/** Many addresses read back at once, right before a batch is sent; who was erased is not among them. */
export async function findAddresses(
  payload: Payload,
  { subscribers, cipher }: Asked,
): Promise<ReadonlyMap<string, string>> {
  const rows = await readRows(payload, {
    collection: 'subscribers',
    where: { field: 'id', in: subscribers },
    fields: ['sealedAddress', 'addressHash'],
  })
  return new Map(
    rows.flatMap((found) => {
      const row = Row.safeParse(found)
      if (!row.success) return []
      const { id, sealedAddress, addressHash } = row.data
      return [[id, cipher.open(sealedAddress, addressHash)] as const]
    }),
  )
}
