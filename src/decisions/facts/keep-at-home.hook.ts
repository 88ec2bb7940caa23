import type { CollectionBeforeChangeHook } from 'payload'

import { Forbidden } from 'payload'

import { actorOf, ownMunicipalities } from '@/parties/api'
import { idOf, idsOf } from '@/platform/relation'

type Placed = { id: string; municipality?: unknown; municipalities?: unknown }

/**
 * A fact stays in a municipality where the member has a seat, and is brought to no other: access rules see only the old
 * place. Without any place it is for the validation to say what is missing.
 */
export function keepAtHome(
  field: 'municipality' | 'municipalities',
): CollectionBeforeChangeHook<Placed> {
  return async ({ data, originalDoc, req }) => {
    // Seeds and jobs have no user; whoever can start them has the whole database.
    if (!req.user || actorOf(req.user).isAdmin) return data
    const before = placesIn(originalDoc?.[field])
    const after = data[field] === undefined ? before : placesIn(data[field])
    if (after.length === 0) return data
    const own = await ownMunicipalities(req, 'writer')
    const added = after.filter((id) => !before.includes(id))
    if (added.every((id) => own.includes(id)) && after.some((id) => own.includes(id))) return data
    throw new Forbidden(req.t)
  }
}

const placesIn = (value: unknown): string[] =>
  Array.isArray(value) ? idsOf(value) : [idOf(value)].filter((id) => id !== null)
