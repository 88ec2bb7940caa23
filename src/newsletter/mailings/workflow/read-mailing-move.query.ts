import type { PayloadRequest } from 'payload'
import type { MailingMove } from './mailing-move'

import { z } from 'zod'

import { actorOf } from '@/parties/api'
import { momentFrom } from '@/platform/amsterdam-time'
import { idOf, idsOf } from '@/platform/relation'

import { mailingStages } from '../mailing'

import { mailingFingerprint } from './mailing-fingerprint.adapter'
import { noApproval } from './mailing-move'

type Mailing = Record<string, unknown>
type Asked = {
  req: PayloadRequest
  before: Mailing | undefined
  after: Mailing
  now: Date
}

const Stage = z.enum(mailingStages).catch('concept')
const Approval = z
  .object({
    hash: z.string().nullish().default(null),
    by: z.unknown().transform(idOf),
    at: z.coerce
      .date()
      .transform((at) => at.toISOString())
      .nullish()
      .catch(null)
      .default(null),
    isOwnWork: z.boolean().catch(false),
  })
  .catch(noApproval)

/** All that the decision about a save needs to know, gathered from the request, the stored issue and the new one. */
export async function readMailingMove({ req, before, after, now }: Asked): Promise<MailingMove> {
  const from = Stage.parse(before?.stage ?? 'concept')
  const to = Stage.parse(after.stage ?? from)
  const party = idOf(after.party) ?? ''
  const hash = mailingFingerprint(after)
  const isEdited = before === undefined || mailingFingerprint(before) !== hash
  const account = req.user?.id
  const authors = idsOf(before?.writtenBy)
  return {
    from,
    to,
    actor: req.user ? actorOf(req.user) : null,
    party,
    isEdited,
    hash,
    approval: Approval.parse(before?.approval ?? {}),
    writtenBy: isEdited && account ? [...new Set([...authors, account])] : authors,
    partyMembers: from === 'ter-beoordeling' ? await membersOf(req, party) : 0,
    returnReason:
      typeof after.returnReason === 'string' && from !== to ? after.returnReason.trim() : '',
    sendAt: momentIn(after.sendAt),
    plannedFor: momentIn(before?.sendAt),
    now,
  }
}

async function membersOf(req: PayloadRequest, party: string): Promise<number> {
  const { totalDocs } = await req.payload.count({
    collection: 'users',
    where: { 'seats.party': { equals: party } },
    // The rule counts all colleagues, whoever asks.
    overrideAccess: true,
    req,
  })
  return totalDocs
}

/** Stored as text on SQLite, as a date on MongoDB. What was typed in another form has been refused at its field. */
function momentIn(value: unknown): Date | null {
  if (value instanceof Date) return value
  return typeof value === 'string' ? momentFrom(value) : null
}
