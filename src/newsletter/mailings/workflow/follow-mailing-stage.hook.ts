import type { CollectionBeforeChangeHook } from 'payload'
import type { Mailing } from '@/payload-types'
import type { MailingMove, MailingMoved } from './mailing-move'

import { ValidationError } from 'payload'

import { findPersonalProblem } from '@/publishing/api'

import { decideMailingMove } from './decide-mailing-move'
import { isSameMoment } from './mailing-move'
import { isMailingStage, isOpen, unknownStage } from './mailing-moves'
import { readMailingMove } from './read-mailing-move.query'

/** Guards REST, the admin and the local API alike; the buttons in the admin are only a courtesy. */
export const followMailingStage: CollectionBeforeChangeHook<Mailing> = async ({
  data,
  originalDoc,
  req,
  collection,
}) => {
  const refuse = (path: string, message: string) =>
    new ValidationError({ collection: collection.slug, req, errors: [{ path, message }] })
  if (data.stage && !isMailingStage(data.stage)) throw refuse('stage', unknownStage)

  // Beginning and finishing are the platform's own; so is what a seed or an import puts there as it was elsewhere.
  if (!req.user && data.stage && !isOpen(data.stage)) return data

  const before = originalDoc && { ...originalDoc }
  const move = await readMailingMove({
    req,
    before,
    after: { ...before, ...data },
    now: new Date(),
  })
  const outcome = decideMailingMove(move)
  if (outcome.kind === 'refused') throw refuse(outcome.path, outcome.message)

  const { stage, approval, sendAt } = outcome
  const reason = reasonAfter(move, outcome, originalDoc?.returnReason ?? null)
  if (stage === 'concept' && reason !== null && reason !== originalDoc?.returnReason) {
    // It is mailed and stays in the log for years, so nobody's number or address stands in it.
    const said = { path: 'returnReason', text: reason, party: move.party }
    const problem = await findPersonalProblem(req, said)
    if (problem) throw refuse(problem.path, problem.message)
  }
  return {
    ...data,
    stage,
    approval,
    sendAt: sendAt?.toISOString() ?? null,
    returnReason: reason,
    writtenBy: [...move.writtenBy],
    plannedById: plannerOf(move, outcome, originalDoc?.plannedById ?? null),
  }
}

/** Stays for as long as the issue is where the reason sent it: with its writer, or waiting for a new review. */
function reasonAfter(
  { from, returnReason }: MailingMove,
  { stage }: MailingMoved,
  before: string | null,
): string | null {
  if (stage === from) return before
  return stage === 'concept' ? returnReason || null : null
}

/** A plan rests on the right of whoever chose its moment; null is the platform itself. */
function plannerOf(
  move: MailingMove,
  { stage, sendAt }: MailingMoved,
  before: string | null,
): string | null {
  // What has begun began in somebody's name.
  if (stage !== 'gepland') return stage === 'bezig' || stage === 'gepauzeerd' ? before : null
  const isSamePlan = move.from === 'gepland' && isSameMoment(sendAt, move.plannedFor)
  return isSamePlan ? before : (move.actor?.id ?? null)
}
