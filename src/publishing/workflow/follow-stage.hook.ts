import type { CollectionBeforeChangeHook, PayloadRequest, RequestContext } from 'payload'
import type { Post } from '@/payload-types'
import type { Allowed, Move } from './move'
import type { Stage } from './workflow'

import { ValidationError } from 'payload'

import { afterRollback } from '@/platform/after-commit'

import { whyNotApproved } from '../approval/why-not-approved.query'
import { correctionProblem, datedCorrections } from '../corrections/corrections'
import { hold } from '../scheduling/hold.command'

import { decideMove } from './decide-move'
import { fingerprintOf } from './fingerprint.adapter'
import { isSameMoment } from './move'
import { publishedPost } from './published-post.query'
import { readMove } from './read-move.query'
import { reasonAfter } from './return-reason'
import { withdrawnReasonAfter } from './withdrawn-reason'
import { isStage, publishedByStage, unknownStage } from './workflow'

/** Guards REST, GraphQL, admin and schedule alike; the buttons in the admin are only a courtesy. */
export const followStage: CollectionBeforeChangeHook<Post> = async ({
  data,
  originalDoc,
  req,
  collection,
}) => {
  const now = new Date()
  const after = { ...originalDoc, ...data }
  const isDraftSave = req.context.isDraftSave === true
  const refuse = (path: string, message: string) =>
    new ValidationError({ collection: collection.slug, req, errors: [{ path, message }] })
  if (data.stage && !isStage(data.stage)) throw refuse('stage', unknownStage)
  const move = await readMove({
    req,
    before: originalDoc && { ...originalDoc },
    after,
    fingerprint: fingerprintOf,
    now,
  })
  const asksToPublish = data._status === 'published' && originalDoc?._status !== 'published'
  if (asksToPublish && move.to !== 'gepubliceerd') throw refuse('stage', publishedByStage)
  const outcome = decideMove(move)
  if (outcome.kind === 'refused') throw refuse(outcome.path, outcome.message)
  if (outcome.kind === 'changed') {
    const { approval } = outcome
    const reason = await whyNotApproved(req, { post: after, approval, hash: move.hash })
    await backToReview(req, { id: originalDoc?.id, from: move.from, reason })
    throw refuse('stage', reason)
  }

  const isCorrection =
    move.from === 'gepubliceerd' && outcome.stage === 'gepubliceerd' && !isDraftSave
  req.context.correctedFrom = undefined
  if (isCorrection) {
    const before = await publishedPost(req, String(originalDoc?.id))
    req.context.correctedFrom = before.corrections
    const problem = correctionProblem({
      before,
      after,
      fingerprint: fingerprintOf,
      actor: move.actor,
      party: move.party,
    })
    if (problem) throw refuse(problem.path, problem.message)
  }

  const isOnline = outcome.stage === 'gepubliceerd' && !isDraftSave
  const isWritten = move.isEdited && outcome.stage !== 'ingetrokken'
  const author = isWritten && move.actor?.id ? [move.actor.id] : []
  return {
    ...data,
    stage: outcome.stage,
    approval: outcome.approval ?? { hash: null, by: null, at: null, isOwnWork: false },
    publishAt: outcome.publishAt?.toISOString() ?? null,
    publishedAt:
      originalDoc?.publishedAt ?? (isOnline ? onlineSince(req.context, now).toISOString() : null),
    heldReason: heldAfter(move, outcome, {
      before: originalDoc?.heldReason,
      given: data.heldReason,
    }),
    returnReason: reasonAfter({
      from: move.from,
      stage: outcome.stage,
      typed: move.returnReason,
      before: originalDoc?.returnReason ?? null,
    }),
    withdrawnReason: withdrawnReasonAfter({
      from: move.from,
      stage: outcome.stage,
      isByPlatform: move.actor === null,
      typed: data.withdrawnReason,
      before: originalDoc?.withdrawnReason,
    }),
    plannedById: plannerOf(move, outcome, originalDoc?.plannedById ?? null),
    writtenBy: [...new Set([...move.writtenBy, ...author])],
    corrections: datedCorrections({ before: { ...originalDoc }, after, now }),
    _status: isOnline ? 'published' : 'draft',
  }
}

type Refused = { id: string | undefined; from: Stage; reason: string }

/** The refusal undoes all that this save did; that the post has to be reviewed again is then saved on its own. */
async function backToReview(req: PayloadRequest, { id, from, reason }: Refused): Promise<void> {
  if (id === undefined || (from !== 'goedgekeurd' && from !== 'gepland')) return
  const { payload, user } = req
  await afterRollback(req, () => hold(payload, { id, from, reason, notTo: user?.id }))
}

type Reasons = Record<'before' | 'given', string | null | undefined>

/** Stays for as long as the post waits for its new review; only the platform gives one. */
function heldAfter(move: Move, { stage }: Allowed, { before, given }: Reasons): string | null {
  if (stage === move.from) return before ?? null
  return move.actor === null && stage === 'ter-beoordeling' ? (given ?? null) : null
}

/** A plan rests on the right of whoever chose its moment; null is the platform itself. */
function plannerOf(
  move: Move,
  { stage, publishAt }: Allowed,
  before: string | null,
): string | null {
  if (stage !== 'gepland') return null
  const isSamePlan = move.from === 'gepland' && isSameMoment(publishAt, move.plannedFor)
  return isSamePlan ? before : (move.actor?.id ?? null)
}

/** Only code on the server can say that a text was online before it came here. */
function onlineSince({ onlineSince: since }: RequestContext, now: Date): Date {
  return since instanceof Date ? since : now
}
