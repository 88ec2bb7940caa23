import type { CollectionBeforeChangeHook } from 'payload'
import type { User } from '@/payload-types'

import { ValidationError } from 'payload'

import { partiesWhere } from '../roles/roles'

import { actorOf } from './actor'

/** A party always keeps somebody who can let others in; only the admin of the platform may leave it without. */
export const keepManager: CollectionBeforeChangeHook<User> = async ({
  data,
  originalDoc,
  operation,
  req,
  collection,
}) => {
  if (operation !== 'update' || !req.user || actorOf(req.user).isAdmin) return data
  const before = managedBy(originalDoc)
  const after = managedBy({ ...originalDoc, ...data })
  for (const party of before.filter((id) => !after.includes(id))) {
    const { docs } = await req.payload.find({
      collection: 'users',
      where: { 'seats.party': { equals: party }, id: { not_equals: originalDoc?.id } },
      pagination: false,
      depth: 0,
      // Also colleagues whom this member may not see count as managers.
      overrideAccess: true,
      req,
    })
    if (docs.some((other) => managedBy(other).includes(party))) continue
    throw new ValidationError({
      collection: collection.slug,
      req,
      errors: [
        {
          path: 'seats',
          message: 'Zo heeft de partij geen beheerder meer. Maak eerst iemand anders beheerder.',
        },
      ],
    })
  }
  return data
}

const managedBy = (user: unknown): string[] =>
  partiesWhere(actorOf({ id: 'any', ...(user as object) }).seats, 'manager')
