import type { CollectionBeforeChangeHook } from 'payload'

import { ValidationError } from 'payload'

import { idOf } from '@/platform/relation'

import { actorOf } from '../members/actor'

type Owned = { id: string; party?: unknown }

/** A document stays with its party: moving it would hand one party's draft to another. */
export const keepParty: CollectionBeforeChangeHook<Owned> = ({
  data,
  originalDoc,
  req,
  collection,
}) => {
  const before = idOf(originalDoc?.party)
  const after = idOf(data.party)
  if (before === null || after === null || before === after) return data
  if (actorOf(req.user).isAdmin) return data
  throw new ValidationError({
    collection: collection.slug,
    req,
    errors: [{ path: 'party', message: 'De partij van dit stuk kunt u niet meer veranderen.' }],
  })
}
