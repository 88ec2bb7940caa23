import type { Payload, PayloadRequest } from 'payload'

/** When a post was withdrawn, and when it was to expire: it may be saved again, for a note among colleagues; its history keeps the moment. */
export async function firstWithdrawnSave(
  payload: Payload,
  id: string,
  req?: PayloadRequest,
): Promise<{ at: string; expireAt: string | null } | null> {
  const { docs } = await payload.findVersions({
    collection: 'posts',
    where: { and: [{ parent: { equals: id } }, { 'version.stage': { equals: 'ingetrokken' } }] },
    limit: 1,
    pagination: false,
    depth: 0,
    sort: 'createdAt',
    // No reader may read a withdrawn post; of its history only the moments are used.
    overrideAccess: true,
    req,
  })
  const [first] = docs
  return first ? { at: first.createdAt, expireAt: first.version.expireAt ?? null } : null
}
