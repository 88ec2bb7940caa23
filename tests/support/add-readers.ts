import type { Payload } from 'payload'

import { postboxOf } from '@/newsletter/api'
import { addRows } from '@/platform/add-rows.command'
import { inTransaction } from '@/platform/in-transaction'

const atOnce = 1000

/** Confirmed readers of a party by the thousand, as sign-ups would have left them: `lezer-0@lezers.example` and so on. */
export async function addReaders(
  payload: Payload,
  { party, count }: { party: string; count: number },
): Promise<void> {
  for (let from = 0; from < count; from += atOnce)
    await addSome(payload, { party, from, until: Math.min(count, from + atOnce) })
}

async function addSome(
  payload: Payload,
  { party, from, until }: { party: string; from: number; until: number },
): Promise<void> {
  const { cipher } = postboxOf(payload)
  const now = new Date().toISOString()
  const addresses = Array.from({ length: until - from }, (_, index) => {
    const address = `lezer-${from + index}@lezers.example`
    const addressHash = cipher.lookupHash(address)
    return { addressHash, sealedAddress: cipher.seal(address, addressHash) }
  })
  await inTransaction(payload, (req) =>
    addRows(req, {
      collection: 'subscribers',
      rows: addresses.map((row) => ({ ...row, state: 'bevestigd' as const, confirmedAt: now })),
    }),
  )
  const { docs } = await payload.find({
    collection: 'subscribers',
    where: { addressHash: { in: addresses.map(({ addressHash }) => addressHash) } },
    pagination: false,
    depth: 0,
    select: {},
  })
  await inTransaction(payload, (req) =>
    addRows(req, {
      collection: 'subscriptions',
      rows: docs.map(({ id }) => ({
        key: `${id}:party:${party}`,
        subscriber: id,
        targetKind: 'party' as const,
        targetKey: `party:${party}`,
        party,
        frequency: 'direct' as const,
        state: 'actief' as const,
        confirmedAt: now,
      })),
    }),
  )
}
