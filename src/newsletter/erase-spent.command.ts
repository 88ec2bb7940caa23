import type { Payload } from 'payload'

import { eraseRows } from '@/platform/erase-rows.command'

import { retention } from './retention'

/** Links that no longer open anything, requests that could never be answered, and proofs that are too old to come back. */
export async function eraseSpent(
  payload: Payload,
  now: Date,
): Promise<{ links: number; proofs: number }> {
  const where = { expiresAt: { less_than: now.toISOString() } }
  const before = new Date(now.getTime() - retention.form.keptMs).toISOString()
  const links = await eraseRows(payload, { collection: 'reader-links', where })
  const requests = await eraseRows(payload, {
    collection: 'link-requests',
    where: { askedAt: { less_than: before } },
  })
  return {
    links: links + requests,
    proofs: await eraseRows(payload, { collection: 'spent-challenges', where }),
  }
}
