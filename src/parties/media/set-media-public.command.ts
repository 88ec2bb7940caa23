import type { PayloadRequest } from 'payload'

/** Opens or closes files for visitors, in the transaction of what shows or hides them. */
export async function setMediaPublic(
  req: PayloadRequest,
  { ids, isPublic }: { ids: readonly string[]; isPublic: boolean },
): Promise<void> {
  for (const id of ids)
    await req.payload.update({
      collection: 'media',
      id,
      data: { isPublic },
      // Follows from a publication that was already allowed; no user may set this by hand.
      overrideAccess: true,
      req,
    })
}
