import type { CollectionBeforeChangeHook, RequestContext } from 'payload'
import type { Post } from '@/payload-types'

import { ValidationError } from 'payload'

import { correctionProblem, datedCorrections } from '../corrections/corrections'

import { decideMove } from './decide-move'
import { fingerprintOf } from './fingerprint.adapter'
import { publishedPost } from './published-post.query'
import { readMove } from './read-move.query'
import { isStage, unknownStage } from './workflow'

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
  if (asksToPublish && move.to !== 'gepubliceerd')
    throw refuse(
      'stage',
      'Publiceren doet u met de fase: laat het stuk beoordelen en kies dan ‘gepubliceerd’.',
    )
  const outcome = decideMove(move)
  if (outcome.kind === 'refused') throw refuse(outcome.path, outcome.message)

  const isCorrection =
    move.from === 'gepubliceerd' && outcome.stage === 'gepubliceerd' && !isDraftSave
  if (isCorrection) {
    const before = await publishedPost(req, String(originalDoc?.id))
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
  const author = move.isEdited && move.actor?.id ? [move.actor.id] : []
  return {
    ...data,
    stage: outcome.stage,
    approval: outcome.approval ?? { hash: null, by: null, at: null, isOwnWork: false },
    publishAt: outcome.publishAt?.toISOString() ?? null,
    publishedAt:
      originalDoc?.publishedAt ?? (isOnline ? onlineSince(req.context, now).toISOString() : null),
    heldReason: outcome.stage === move.from ? originalDoc?.heldReason : (data.heldReason ?? null),
    writtenBy: [...new Set([...move.writtenBy, ...author])],
    corrections: datedCorrections({ before: { ...originalDoc }, after, now }),
    _status: isOnline ? 'published' : 'draft',
  }
}

/** Only code on the server can say that a text was online before it came here. */
function onlineSince({ onlineSince: since }: RequestContext, now: Date): Date {
  return since instanceof Date ? since : now
}
