import type { CollectionBeforeChangeHook } from 'payload'

import { Forbidden } from 'payload'

import { actorOf, ownMunicipalities } from '@/parties/api'
import { idOf, idsOf } from '@/platform/relation'

type Placed = { id: string; municipality?: unknown; municipalities?: unknown }

/** A fact is made, and stays, in a municipality where the member has a seat; access rules see only the old place. */
export function keepAtHome(
  field: 'municipality' | 'municipalities',
): CollectionBeforeChangeHook<Placed> {
  return async ({ data, originalDoc, req }) => {
    // Seeds and jobs have no user; whoever can start them has the whole database.
    if (!req.user || actorOf(req.user).isAdmin) return data
    const places = data[field] ?? originalDoc?.[field]
    const ids = Array.isArray(places) ? idsOf(places) : [idOf(places)]
    const own = await ownMunicipalities(req, 'writer')
    if (ids.some((id) => id !== null && own.includes(id))) return data
    throw new Forbidden(req.t)
  }
}
