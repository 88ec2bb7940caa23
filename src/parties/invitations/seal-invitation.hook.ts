import type { CollectionBeforeChangeHook, PayloadRequest, Where } from 'payload'
import type { Invitation } from '@/payload-types'

import { ValidationError } from 'payload'

import { idOf } from '@/platform/relation'
import { newToken, tokenHash } from '@/platform/tokens.adapter'

import { expiryOf } from './invitation-time'

/** Gives a new invitation its key, its end and its sender. It takes the place of an open one for the same address. */
export const sealInvitation: CollectionBeforeChangeHook<Invitation> = async ({
  data,
  operation,
  req,
  collection,
}) => {
  if (operation !== 'create') return data
  const party = idOf(data.party) ?? ''
  const email = (data.email ?? '').trim().toLowerCase()
  if (await sitsAt(req, { party, email }))
    throw new ValidationError({
      collection: collection.slug,
      req,
      errors: [{ path: 'email', message: 'Dit adres hoort al bij een account van uw partij.' }],
    })
  const isOlder: Where = { and: [{ party: { equals: party } }, { email: { equals: email } }] }
  await req.payload.db.deleteMany({ collection: 'invitations', where: isOlder, req })
  const token = newToken()
  req.context.invitationToken = token
  return {
    ...data,
    email,
    tokenHash: tokenHash(token),
    expiresAt: expiryOf(new Date()).toISOString(),
    invitedByName: req.user?.name ?? 'Raadlijn',
  }
}

/** Who sits at the own table is known to its manager; nothing is asked about any other. */
async function sitsAt(
  req: PayloadRequest,
  { party, email }: { party: string; email: string },
): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: 'users',
    where: { and: [{ email: { equals: email } }, { 'seats.party': { equals: party } }] },
    // The rule looks at the members of this party, whoever asks.
    overrideAccess: true,
    req,
  })
  return totalDocs > 0
}
