import type { Payload, PayloadRequest } from 'payload'

/** When a post was withdrawn: it may be saved again, for a note among colleagues; its history keeps the moment. */
export async function firstWithdrawnSave(
  payload: Payload,
  id: string,
  req?: PayloadRequest,
): Promise<string | null> {
  const { docs } = await payload.findVersions({
    collection: 'posts',
    where: { and: [{ parent: { equals: id } }, { 'version.stage': { equals: 'ingetrokken' } }] },
    limit: 1,
    pagination: false,
    depth: 0,
    sort: 'createdAt',
    select: { createdAt: true },
    // No reader may read a withdrawn post; of its history only the moment is used.
    overrideAccess: true,
    req,
  })
  return docs[0]?.createdAt ?? null
}
