import type { Payload } from 'payload'
import type { TargetKey } from '../targets'
import type { MailingLetter } from './letter/mailing-letter'
import type { MailingStage } from './mailing'

import { z } from 'zod'

import { idOf } from '@/platform/relation'

import { targetKey } from '../targets'

import { MailingLetter as Letter } from './letter/mailing-letter'
import { mailingStages } from './mailing'

const followable = { dossiers: 'dossier', topics: 'topic', municipalities: 'municipality' } as const

const Row = z.object({
  id: z.string(),
  party: z.object({ id: z.string(), slug: z.string() }),
  stage: z.enum(mailingStages),
  content: z
    .string()
    .transform((text) => JSON.parse(text) as unknown)
    .pipe(Letter),
  alsoFollows: z
    .array(
      z.object({
        relationTo: z.enum(['dossiers', 'topics', 'municipalities']),
        value: z.unknown().transform(idOf),
      }),
    )
    .nullish(),
  cursor: z.string().nullish(),
  batches: z.number().nullish(),
  formedAt: z.string().nullish(),
})

/** An issue of which sending has begun. */
export type RunningMailing = {
  id: string
  stage: MailingStage
  letter: MailingLetter
  /** By which its own mail server is found, when the party has one. */
  partySlug: string
  target: TargetKey
  alsoFollows: TargetKey[]
  cursor: string
  batches: number
  isFormed: boolean
}

/** Null when its sending has not begun, or its letter cannot be read. */
export async function findRunningMailing(
  payload: Payload,
  id: string,
): Promise<RunningMailing | null> {
  const { docs } = await payload.find({
    collection: 'mailings',
    where: { id: { equals: id } },
    depth: 1,
    limit: 1,
    pagination: false,
    showHiddenFields: true,
    // The platform sends what editors approved.
    overrideAccess: true,
  })
  const row = Row.safeParse(docs[0])
  if (!row.success) return null
  const { party, stage, content, alsoFollows, cursor, batches, formedAt } = row.data
  return {
    id,
    stage,
    letter: content,
    partySlug: party.slug,
    target: targetKey({ kind: 'party', id: party.id }),
    alsoFollows: (alsoFollows ?? []).flatMap(({ relationTo, value }) =>
      value === null ? [] : [targetKey({ kind: followable[relationTo], id: value })],
    ),
    cursor: cursor ?? '',
    batches: batches ?? 0,
    isFormed: Boolean(formedAt),
  }
}
