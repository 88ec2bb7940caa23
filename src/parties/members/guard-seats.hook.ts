import type { CollectionBeforeChangeHook } from 'payload'
import type { User } from '@/payload-types'

import { ValidationError } from 'payload'

import { idOf } from '@/platform/relation'

import { actorOf } from './actor'
import { seatChangeProblem } from './seat-changes'

/** Managers rule over seats of their own party, and over no other account; the access rules cannot see both sides of a change. */
export const guardSeats: CollectionBeforeChangeHook<User> = ({
  data,
  originalDoc,
  operation,
  req,
  collection,
}) => {
  // Seeds, jobs and the login itself (which counts failed attempts) act without a user.
  if (!req.user) return data
  // Only the admin makes accounts, as the access rule says.
  const before = actorOf(originalDoc)
  if (operation === 'create' || before.id === null) return data
  const after = actorOf({ id: 'after', seats: data.seats ?? originalDoc?.seats })
  const problem = seatChangeProblem({
    actor: actorOf(req.user),
    account: { ...before, id: before.id },
    seatsAfter: after.seats,
    isOnlySeats: ruledElsewhere.every((field) => isSame(data[field], originalDoc?.[field])),
  })
  if (problem === null) return data
  throw new ValidationError({
    collection: collection.slug,
    req,
    errors: [{ path: 'seats', message: problem }],
  })
}

/** With one of these somebody could pass for the owner of the account, or be taken for somebody else. */
const ruledElsewhere = ['email', 'name', 'password', 'person', 'isAdmin'] as const

const isSame = (asked: unknown, kept: unknown): boolean =>
  asked === undefined || (idOf(asked) ?? asked ?? false) === (idOf(kept) ?? kept ?? false)
