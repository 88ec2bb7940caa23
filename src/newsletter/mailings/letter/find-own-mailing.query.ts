import type { PayloadRequest } from 'payload'

import { z } from 'zod'

import { actorOf, partiesWhere } from '@/parties/api'

import { Reference } from '../../reference'

const Row = z.object({ id: z.string(), party: Reference })

type OwnMailing =
  | { kind: 'own'; account: string; mailing: string }
  | { kind: 'refused'; status: 401 | 403 | 404; message: string }

/** An issue for members of its party. Who belongs to another one is not told whether it is there. */
export async function findOwnMailing(req: PayloadRequest): Promise<OwnMailing> {
  const actor = actorOf(req.user)
  if (actor.id === null) return refused(401, 'Log in om deze nieuwsbrief te zien.')
  const parties = partiesWhere(actor.seats, 'writer')
  if (!actor.isAdmin && parties.length === 0)
    return refused(403, 'Dit is alleen voor leden van een partij.')

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
  const row = Row.safeParse(docs[0])
  // An issue that was sent may be there for everybody; what is done here is for its party alone.
  const isOwn = row.success && (actor.isAdmin || parties.includes(row.data.party))
  if (!isOwn) return refused(404, 'Deze nieuwsbrief is er niet, of is niet van uw partij.')
  return { kind: 'own', account: actor.id, mailing: row.data.id }
}

const refused = (status: 401 | 403 | 404, message: string) =>
  ({ kind: 'refused', status, message }) as const
