import type { PayloadRequest } from 'payload'
import type { SeenMedia } from './content-hash'
import type { Move } from './move'

import { z } from 'zod'

import { actorOf } from '@/parties/api'
import { momentFrom } from '@/platform/amsterdam-time'
import { idOf, idsOf } from '@/platform/relation'

import { seenMedia } from '../approval/seen-media.query'

import { stages } from './workflow'

type Post = Record<string, unknown>
type Asked = {
  req: PayloadRequest
  before: Post | undefined
  after: Post
  fingerprint: (post: Post, media?: readonly SeenMedia[]) => string
  now: Date
}

const Stage = z.enum(stages).catch('concept')
const Approval = z
  .object({
    hash: z.string(),
    by: z.unknown().transform(idOf),
    at: z.string(),
    isOwnWork: z.boolean().catch(false),
  })
  .nullable()
  .catch(null)

/** All that the decision about a save needs to know, gathered from the request, the stored post and the new one. */
export async function readMove({ req, before, after, fingerprint, now }: Asked): Promise<Move> {
  const from = Stage.parse(before?.stage ?? 'concept')
  const to = Stage.parse(after.stage ?? from)
  const party = idOf(after.party) ?? ''
  const isVouching = to !== from || to === 'gepland'
  const media = isVouching ? await seenMedia(req, after) : []
  return {
    from,
    to,
    actor: req.user ? actorOf(req.user) : null,
    party,
    isEdited: before === undefined || fingerprint(before) !== fingerprint(after),
    hash: fingerprint(after, media),
    approval: Approval.parse(before?.approval ?? null),
    writtenBy: idsOf(before?.writtenBy),
    partyMembers: from === 'ter-beoordeling' ? await membersOf(req, party) : 0,
    returnReason:
      typeof after.returnReason === 'string' && from !== to ? after.returnReason.trim() : '',
    publishAt: momentIn(after.publishAt),
    plannedFor: momentIn(before?.publishAt),
    expireAt: momentIn(after.expireAt),
    expiredAt: momentIn(before?.expireAt),
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
