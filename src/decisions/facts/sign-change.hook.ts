import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import { actorOf } from '@/parties/api'
import { idOf, idsOf } from '@/platform/relation'

type Placed = { id: string; municipality?: unknown; municipalities?: unknown }

/** Every change of a shared fact names the party of whoever made it; what the platform itself changes names nobody. */
export const signChange: CollectionBeforeChangeHook<Placed> = async ({
  data,
  originalDoc,
  req,
}) => {
  const actor = actorOf(req.user)
  if (actor.id === null) return { ...data, changedByParty: null, changedByAccount: null }
  const places = [
    ...idsOf(data.municipalities ?? originalDoc?.municipalities),
    idOf(data.municipality ?? originalDoc?.municipality),
  ].filter((id) => id !== null)
  const party = await partyOf(
    req,
    actor.seats.map((seat) => seat.party),
    places,
  )
  return { ...data, changedByParty: party, changedByAccount: actor.id }
}

/** Of a member's parties the one in this municipality; facts without a place take the first. */
async function partyOf(
  req: PayloadRequest,
  parties: string[],
  places: string[],
): Promise<string | null> {
  if (parties.length === 0) return null
  const { docs } = await req.payload.find({
    collection: 'parties',
    where: { id: { in: parties } },
    pagination: false,
    depth: 0,
    select: { municipality: true },
    // A lookup of public facts on behalf of the rule, not of the reader.
    overrideAccess: true,
    req,
  })
  const local = docs.find(({ municipality }) => places.includes(idOf(municipality) ?? ''))
  return (local ?? docs[0])?.id ?? null
}
