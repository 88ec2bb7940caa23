import type { Payload, PayloadRequest, Where } from 'payload'
import type { OpenInvitation } from './find-invitation.query'

import { AuthenticationError, LockedAuth } from 'payload'

import { claim } from '@/platform/claim.command'
import { inTransaction } from '@/platform/in-transaction'

import { actorOf } from '../members/actor'
import { passwordProblem } from '../members/password'

import { findInvitation } from './find-invitation.query'

type Acceptance = {
  token: string
  /** For an address without an account the one that is chosen, else the one of the account. */
  password: string
  name: string
  /** The account that is logged in; it needs no password when the invitation is its own. */
  accountId: string | null
  now: Date
}

export type Accepted =
  | { kind: 'accepted'; email: string }
  | { kind: 'not-proved' }
  | { kind: 'refused'; message: string }
  | { kind: 'gone' }

/** The seat is given once, to the account of the invited address alone, and only by whoever can log in to it. */
export async function acceptInvitation(payload: Payload, asked: Acceptance): Promise<Accepted> {
  const invitation = await findInvitation(payload, asked)
  if (invitation === null) return { kind: 'gone' }
  const { accountId, email } = invitation
  if (accountId !== null && accountId !== asked.accountId) {
    if (!(await canLogIn(payload, email, asked.password))) return { kind: 'not-proved' }
  }
  if (accountId === null) {
    const problem = passwordProblem(asked.password)
    if (problem !== null) return { kind: 'refused', message: problem }
  }
  const isOurs = await inTransaction(payload, (req) => giveSeat(req, invitation, asked))
  return isOurs ? { kind: 'accepted', email } : { kind: 'gone' }
}

/** Counts as a try to log in: whoever guesses is locked out as at the login itself. */
async function canLogIn(payload: Payload, email: string, password: string): Promise<boolean> {
  if (password === '') return false
  try {
    await payload.login({ collection: 'users', data: { email, password } })
    return true
  } catch (error) {
    if (error instanceof AuthenticationError || error instanceof LockedAuth) return false
    throw error
  }
}

/** False when it was withdrawn or accepted in the meantime. */
async function giveSeat(
  req: PayloadRequest,
  { id, party, role, email, accountId, name: invitedName }: OpenInvitation,
  { name, password, now }: Acceptance,
): Promise<boolean> {
  const where: Where = {
    and: [{ id: { equals: id } }, { expiresAt: { greater_than: now.toISOString() } }],
  }
  if (!(await claim(req, { collection: 'invitations', where, data: { role } }))) return false
  req.context.isAcceptance = true
  const seat = { party: party.id, role }
  // Nobody is logged in here: the invitation is the right to this one seat, and it is cleared away with it.
  const asPlatform = { overrideAccess: true, depth: 0, req } as const
  if (accountId === null) {
    const data = { name: name.trim() || invitedName, email, password, seats: [seat] }
    await req.payload.create({ collection: 'users', data, ...asPlatform })
  } else {
    const account = await req.payload.findByID({
      collection: 'users',
      id: accountId,
      ...asPlatform,
    })
    const sits = actorOf(account).seats.some((one) => one.party === party.id)
    const seats = [...(account.seats ?? []), ...(sits ? [] : [seat])]
    await req.payload.update({ collection: 'users', id: accountId, data: { seats }, ...asPlatform })
  }
  await req.payload.delete({ collection: 'invitations', id, ...asPlatform })
  return true
}
