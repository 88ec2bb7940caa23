import type { PayloadRequest } from 'payload'
import type { ComposedMailing } from './compose-mailing.query'

import { z } from 'zod'

import { archiveUrl } from '../../links'

import { composeMailing } from './compose-mailing.query'
import { MailingLetter } from './mailing-letter'

const Row = z.object({ slug: z.string().nullish(), content: z.string().nullish() })

type Asked = { mailing: string; siteUrl: string; now: Date }

/** The letter as it would be sent now or, once its sending began, as it was then. Null when there is none. */
export async function findLetterAsSaved(
  req: PayloadRequest,
  { mailing, siteUrl, now }: Asked,
): Promise<ComposedMailing | null> {
  const { docs } = await req.payload.find({
    collection: 'mailings',
    where: { id: { equals: mailing } },
    limit: 1,
    pagination: false,
    depth: 0,
    showHiddenFields: true,
    // The letter is hidden from every answer as it lies there. Whoever asks has shown before that this issue is theirs.
    overrideAccess: true,
    req,
  })
  const { slug, content } = Row.parse(docs[0] ?? {})
  if (content) return { letter: MailingLetter.parse(JSON.parse(content)), problems: [] }
  // Before it is sent it has no place of its own in the archive.
  const online = archiveUrl(siteUrl, slug ?? null)
  return composeMailing(req, { mailing, siteUrl, archiveUrl: online, now })
}
