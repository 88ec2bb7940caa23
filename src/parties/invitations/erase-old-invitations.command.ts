import type { Payload, Where } from 'payload'

import { inTransaction } from '@/platform/in-transaction'

import { erasedBefore } from './invitation-time'

/** Four weeks after an invitation stopped working, its name and address are erased; the log keeps who invited whom. */
export async function eraseOldInvitations(payload: Payload, now: Date): Promise<void> {
  const where: Where = { expiresAt: { less_than: erasedBefore(now).toISOString() } }
  await inTransaction(payload, (req) =>
    req.payload.db.deleteMany({ collection: 'invitations', where, req }),
  )
}
