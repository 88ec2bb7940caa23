import type { Reader } from '@/platform/reader'

import { actorOf } from './actor'

/** Somebody with a seat, as the colleagues know them. */
export type Colleague = { id: string; name: string; parties: string[] }

const mostColleagues = 1000

/** Everybody whom this account may know: the members of its own parties, in the order of the alphabet. */
export async function findColleagues({
  payload,
  user,
}: Pick<Reader, 'payload' | 'user'>): Promise<Colleague[]> {
  const { docs } = await payload.find({
    collection: 'users',
    sort: 'name',
    limit: mostColleagues,
    pagination: false,
    depth: 0,
    select: { name: true, seats: true },
    overrideAccess: false,
    user,
  })
  return docs.map((account) => ({
    id: account.id,
    name: account.name,
    parties: actorOf(account).seats.map(({ party }) => party),
  }))
}
