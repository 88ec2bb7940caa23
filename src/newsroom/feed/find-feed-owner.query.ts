import type { Payload, TypedUser } from 'payload'

import { actorOf } from '@/parties/api'
import { tokenHash } from '@/platform/tokens.adapter'

const tokenPattern = /^[A-Za-z0-9_-]{43}$/

/** The account behind a secret address; null when there is none, or when it lost its last seat. */
export async function findFeedOwner(payload: Payload, token: string): Promise<TypedUser | null> {
  if (!tokenPattern.test(token)) return null
  const { docs } = await payload.find({
    collection: 'users',
    where: { calendarTokenHash: { equals: tokenHash(token) } },
    limit: 1,
    pagination: false,
    depth: 0,
    // Whoever holds the secret proved to be this account; nobody is logged in.
    overrideAccess: true,
  })
  const [owner] = docs
  if (!owner || actorOf(owner).seats.length === 0) return null
  return { ...owner, collection: 'users' }
}

/** Whether this account has an address that works. */
export async function hasCalendarAddress(payload: Payload, account: string): Promise<boolean> {
  const { totalDocs } = await payload.count({
    collection: 'users',
    where: { and: [{ id: { equals: account } }, { calendarTokenHash: { exists: true } }] },
    // The hash is read by nobody; only whether there is one is told, to the account itself.
    overrideAccess: true,
  })
  return totalDocs > 0
}
