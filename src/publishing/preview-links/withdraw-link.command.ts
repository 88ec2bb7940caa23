import type { PayloadRequest } from 'payload'

/** Takes a link back at once; answers whether this member could. Doing it twice is no mistake. */
export async function withdrawLink(
  req: PayloadRequest,
  { id, now }: { id: string; now: Date },
): Promise<boolean> {
  const { docs } = await req.payload.find({
    collection: 'preview-links',
    where: { id: { equals: id } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const [link] = docs
  if (!link) return false
  if (link.withdrawnAt) return true
  await req.payload.update({
    collection: 'preview-links',
    id,
    data: { withdrawnAt: now.toISOString() },
    // Who sees a link of the own party may take it back; all else about it stays as it was made.
    overrideAccess: true,
    req,
  })
  return true
}
