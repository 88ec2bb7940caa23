import type { Payload } from 'payload'
import type { Invitation } from '@/payload-types'
import type { Role } from '../roles/roles'

import { tokenHash } from '@/platform/tokens.adapter'

import { isOpen } from './invitation-time'

type Held = { token: string; now: Date }

/** As whoever holds the mail may read it. */
export type OpenInvitation = {
  id: string
  name: string
  email: string
  party: { id: string; name: string }
  role: Role
  invitedBy: string
  /** The account of this address, when there is one already: its owner shows the password of it first. */
  accountId: string | null
}

const tokenPattern = /^[A-Za-z0-9_-]{43}$/

/** The invitation behind a mailed link; null when the link does not work, whatever the reason. */
export async function findInvitation(
  payload: Payload,
  { token, now }: Held,
): Promise<OpenInvitation | null> {
  if (!tokenPattern.test(token)) return null
  const { docs } = await payload.find({
    collection: 'invitations',
    where: { tokenHash: { equals: tokenHash(token) } },
    limit: 1,
    pagination: false,
    depth: 1,
    // The token is the right: it was mailed to this address and to no other.
    overrideAccess: true,
  })
  const [found] = docs
  if (!found || !isOpen(found, now) || typeof found.party !== 'object') return null
  return { ...asRead(found), party: found.party, accountId: await accountOf(payload, found.email) }
}

function asRead({ id, name, email, role, invitedByName }: Invitation) {
  return { id, name, email, role, invitedBy: invitedByName ?? 'Raadlijn' }
}

async function accountOf(payload: Payload, email: string): Promise<string | null> {
  const { docs } = await payload.find({
    collection: 'users',
    where: { email: { equals: email } },
    limit: 1,
    pagination: false,
    depth: 0,
    select: {},
    // Told to whoever reads the mail of that address only.
    overrideAccess: true,
  })
  return docs[0]?.id ?? null
}
