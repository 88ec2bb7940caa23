import type { PayloadRequest } from 'payload'

import { dutchDay } from '@/platform/amsterdam-time'
import { toSlug } from '@/platform/slug.field'

/** Where an issue that begins now will stand in the archive: `2026-11-22-onderwerp`, with a number when that is taken. */
export async function freeArchiveSlug(
  req: PayloadRequest,
  { subject, now }: { subject: string; now: Date },
): Promise<string> {
  const base = [dutchDay(now), toSlug(subject)].filter(Boolean).join('-')
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? base : `${base}-${number}`
    const { totalDocs } = await req.payload.count({
      collection: 'mailings',
      where: { slug: { equals: slug } },
      // Whether an address is taken does not depend on who asks.
      overrideAccess: true,
      req,
    })
    if (totalDocs === 0) return slug
  }
}
