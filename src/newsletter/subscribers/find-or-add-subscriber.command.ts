import type { PayloadRequest } from 'payload'

import { z } from 'zod'

const Row = z.object({ id: z.string() })

/** The one row of a mailbox. Two at the same moment: the unique hash lets one through, the other tries again later. */
export async function findOrAddSubscriber(
  req: PayloadRequest,
  { addressHash, sealedAddress }: { addressHash: string; sealedAddress: string },
): Promise<string> {
  const { docs } = await req.payload.find({
    collection: 'subscribers',
    where: { addressHash: { equals: addressHash } },
    depth: 0,
    limit: 1,
    pagination: false,
    // Nobody may read subscribers; the platform must, to write to them.
    overrideAccess: true,
    req,
  })
  const known = Row.safeParse(docs[0])
  if (known.success) return known.data.id

  const added = await req.payload.create({
    collection: 'subscribers',
    data: { state: 'onbevestigd', addressHash, sealedAddress },
    // Made by the platform on behalf of a visitor, who may not.
    overrideAccess: true,
    req,
  })
  return Row.parse(added).id
}
