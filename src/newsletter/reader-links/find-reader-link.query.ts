import type { Payload } from 'payload'
import type { ReaderLink } from './reader-link'

import { z } from 'zod'

import { tokenHash } from '@/platform/tokens.adapter'

import { Reference } from '../reference'

const Row = z.object({ subscriber: Reference, expiresAt: z.coerce.date() })

/** Whose page a mailed link opens. Looking changes nothing: mail scanners look too. */
export async function findReaderLink(
  payload: Payload,
  token: string,
  now: Date,
): Promise<ReaderLink> {
  const { docs } = await payload.find({
    collection: 'reader-links',
    where: { tokenHash: { equals: tokenHash(token) } },
    limit: 1,
    pagination: false,
    depth: 0,
    // The token is the proof that its holder read the mail; nobody else may see links.
    overrideAccess: true,
  })
  const row = Row.safeParse(docs[0])
  if (!row.success) return { kind: 'unknown' }
  const { subscriber, expiresAt } = row.data
  return expiresAt < now ? { kind: 'expired' } : { kind: 'open', subscriber }
}
