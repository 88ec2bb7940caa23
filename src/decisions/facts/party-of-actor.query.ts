import type { PayloadRequest } from 'payload'

import { actorOf } from '@/parties/api'
import { idOf, idsOf } from '@/platform/relation'

type Placed = { municipality?: unknown; municipalities?: unknown }

/** For which of the parties of this member a fact is changed: the one in its municipality; without a place the first. */
export async function partyOfActor(req: PayloadRequest, fact: Placed): Promise<string | null> {
  const parties = actorOf(req.user).seats.map(({ party }) => party)
  if (parties.length === 0) return null
  const places = [...idsOf(fact.municipalities), idOf(fact.municipality)]
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
  const local = docs.find(({ municipality }) => places.includes(idOf(municipality)))
  return (local ?? docs[0])?.id ?? null
}
