import type { PayloadRequest } from 'payload'

import { actorOf, partiesWhere } from '@/parties/api'

export type Colleague = { id: string; name: string; email: string; isEditor: boolean }

/** Everybody who sits at this party now: whoever left it is told nothing of its drafts any more. */
export async function findColleagues(req: PayloadRequest, party: string): Promise<Colleague[]> {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { 'seats.party': { equals: party } },
    pagination: false,
    depth: 0,
    // The platform writes to the party's own people; no reader asks for this.
    overrideAccess: true,
    req,
  })
  return docs.flatMap((user) => {
    const { seats } = actorOf({ ...user })
    if (!partiesWhere(seats, 'writer').includes(party)) return []
    const isEditor = partiesWhere(seats, 'editor').includes(party)
    return [{ id: user.id, name: user.name, email: user.email, isEditor }]
  })
}
