import type { CollectionBeforeChangeHook } from 'payload'

import { actorOf } from '@/parties/api'

import { partyOfActor } from './party-of-actor.query'

type Placed = { id: string; municipality?: unknown; municipalities?: unknown }

/** Every change of a shared fact names the party of whoever made it; what the platform itself changes names nobody. */
export const signChange: CollectionBeforeChangeHook<Placed> = async ({
  data,
  originalDoc,
  req,
}) => {
  const actor = actorOf(req.user)
  if (actor.id === null) return { ...data, changedByParty: null, changedByAccount: null }
  const party = await partyOfActor(req, {
    municipalities: data.municipalities ?? originalDoc?.municipalities,
    municipality: data.municipality ?? originalDoc?.municipality,
  })
  return { ...data, changedByParty: party, changedByAccount: actor.id }
}
