import type { Payload } from 'payload'

import { eraseDue } from './erase-rows.command'
import { retention } from './retention'

/** Links that no longer open anything, requests that could never be answered, and proofs that are too old to come back. */
export async function eraseSpent(
  payload: Payload,
  now: Date,
): Promise<{ links: number; proofs: number }> {
  const isOver = { expiresAt: { less_than: now.toISOString() } }
  const before = new Date(now.getTime() - retention.form.keptMs).toISOString()
  const links = await eraseDue(payload, 'reader-links', isOver)
  const requests = await eraseDue(payload, 'link-requests', { askedAt: { less_than: before } })
  return { links: links + requests, proofs: await eraseDue(payload, 'spent-challenges', isOver) }
}
