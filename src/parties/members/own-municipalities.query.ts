import type { PayloadRequest } from 'payload'

import type { Role } from '../roles/roles'
import { idOf } from '@/platform/relation'

import { partiesWhere } from '../roles/roles'

import { actorOf } from './actor'

/** Ids of the municipalities where the member has at least this role at some party; asked once a request. */
export async function ownMunicipalities(req: PayloadRequest, needed: Role): Promise<string[]> {
  const parties = partiesWhere(actorOf(req.user).seats, needed)
  if (parties.length === 0) return []
  const key = `municipalities:${needed}:${parties.join()}`
  const known: unknown = req.context[key]
  if (known instanceof Promise) return known as Promise<string[]>
  const asked = municipalitiesOf(req, parties)
  req.context[key] = asked
  return asked
}

async function municipalitiesOf(req: PayloadRequest, parties: string[]): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: 'parties',
    where: { id: { in: parties } },
    pagination: false,
    depth: 0,
    select: { municipality: true },
    // Rights are being worked out here, so they cannot be asked for yet; parties are public anyway.
    overrideAccess: true,
    req,
  })
  return docs.map(({ municipality }) => idOf(municipality)).filter((id) => id !== null)
}
