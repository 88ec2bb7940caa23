import type { PayloadRequest } from 'payload'
import type { Role } from '@/parties/api'
import type { Mailing } from '@/payload-types'

import { actorOf, partiesWhere } from '@/parties/api'
import { idOf } from '@/platform/relation'

export type OwnMailing =
  | { kind: 'found'; mailing: Mailing; by: { id: string; name: string } }
  | { kind: 'refused'; status: 401 | 403 | 404; message: string }

type Needed = {
  role: Role
  /** Whether whoever runs the platform may too, without a seat at this party. */
  isForAdmins: boolean
}

/** The issue that an address of the newsroom is about, for members with at least this role at its party. */
export async function findOwnMailing(
  req: PayloadRequest,
  { role, isForAdmins }: Needed,
): Promise<OwnMailing> {
  if (!req.user) return { kind: 'refused', status: 401, message: 'Log eerst in.' }
  const { docs } = await req.payload.find({
    collection: 'mailings',
    where: { id: { equals: String(req.routeParams?.id) } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const [mailing] = docs
  const { id, name } = req.user
  const party = idOf(mailing?.party)
  if (!mailing || party === null)
    return {
      kind: 'refused',
      status: 404,
      message: 'Deze nieuwsbrief is er niet, of is niet van uw partij.',
    }
  const { isAdmin, seats } = actorOf(req.user)
  const may = partiesWhere(seats, role).includes(party) || (isForAdmins && isAdmin)
  return may
    ? { kind: 'found', mailing, by: { id, name } }
    : { kind: 'refused', status: 403, message: 'Dit is alleen voor redacteuren van de partij.' }
}
