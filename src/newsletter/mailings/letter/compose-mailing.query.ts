import type { Payload, PayloadRequest } from 'payload'
import type { Reader } from '@/platform/reader'
import type { MailingLetter } from './mailing-letter'

import { z } from 'zod'

import { findBodies } from '@/publishing/api'
import { dutchDay } from '@/platform/amsterdam-time'

import { Reference } from '../../reference'

import { findLetterCards } from './find-letter-cards.query'
import { findLetterParty } from './find-letter-party.query'
import { introOf } from './intro-of'
import { letterProblems, sizeProblem } from './letter-problems'
import { mailingTemplate } from './mailing-template.email'

const Row = z.object({
  subject: z.string().nullish(),
  preheader: z.string().nullish(),
  party: Reference,
  intro: z.unknown(),
  cards: z
    .array(z.object({ relationTo: z.enum(['posts', 'decisions']), value: Reference }))
    .nullish(),
})

export type ComposedMailing = {
  letter: MailingLetter
  /** What keeps it from being sent, in Dutch for whoever writes it; empty when it is whole. */
  problems: string[]
}

type Asked = {
  mailing: string
  /** Without a slash at the end. */
  siteUrl: string
  /** Where it will be read on the site. */
  archiveUrl: string
  now: Date
}

/**
 * Puts an issue together from what stands in the database now, all that it shows as a visitor sees it: what is not
 * public is a problem, and never in the letter. Null when there is no such issue.
 */
export async function composeMailing(
  from: Payload | PayloadRequest,
  { mailing, siteUrl, archiveUrl, now }: Asked,
): Promise<ComposedMailing | null> {
  const [payload, req] = 'payload' in from ? [from.payload, from] : [from, undefined]
  const { docs } = await payload.find({
    collection: 'mailings',
    where: { id: { equals: mailing } },
    depth: 0,
    limit: 1,
    pagination: false,
    // Whoever asks has shown before that this issue is theirs.
    overrideAccess: true,
    ...(req && { req }),
  })
  const row = Row.safeParse(docs[0])
  if (!row.success) return null

  const visitor: Reader = {
    payload,
    user: null,
    today: dutchDay(now),
    // A letter is made once; no page waits for a change of what it shows.
    sees: () => undefined,
  }
  const { subject, preheader, intro, party: partyId } = row.data
  const found = await findLetterParty(visitor, { id: partyId, siteUrl })
  if (!found) return null
  const [body = []] = await findBodies(visitor, [intro])
  const { cards, problems } = await findLetterCards(visitor, {
    chosen: row.data.cards ?? [],
    partyId,
    siteUrl,
  })
  const letter: MailingLetter = {
    subject: subject?.trim() ?? '',
    preheader: preheader?.trim() ?? '',
    siteUrl,
    archiveUrl,
    ...found,
    intro: introOf(body, siteUrl),
    cards,
  }
  const tooLarge = sizeProblem((await mailingTemplate(letter)).html)
  return { letter, problems: [...letterProblems(letter), ...problems, ...tooLarge] }
}
