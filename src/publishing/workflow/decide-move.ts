import type { Move, MoveOutcome } from './move'

import { arrive } from './arrive'
import { isSameMoment, mayAs, refused } from './move'
import { needsReturnReason, reasonToGive } from './return-reason'
import { explainNoMove, isVouchedFor, roleForMove } from './workflow'

/** The whole workflow as one decision: what becomes of a post when somebody saves it like this. */
export function decideMove(move: Move): MoveOutcome {
  const { from, to, actor } = move
  if (from === 'ingetrokken' && (move.isEdited || to !== from))
    return refused(explainNoMove(from, to))

  const unexplained = checkReason(move)
  if (unexplained) return unexplained
  if (move.isEdited && isVouchedFor(from)) {
    if (to === from || to === 'concept') return { ...backToConcept }
    return refused('De tekst is veranderd na de goedkeuring. Laat hem eerst opnieuw beoordelen.')
  }

  // The platform found that an approved post may not go online: it goes back to the editors.
  if (actor === null && isVouchedFor(from) && to === 'ter-beoordeling') return arrive(move)

  const needed = from === to ? null : roleForMove(from, to)
  if (from !== to && needed === null) return refused(explainNoMove(from, to))
  if (needed !== null && !mayAs(move, needed)) return refused(onlyEditors)
  return checkMoments(move) ?? arrive(move)
}

/** Whoever hands a colleague's work back says why, so that it is not a riddle. */
function checkReason(move: Move): MoveOutcome | null {
  const { from, to, actor, writtenBy, returnReason } = move
  const isHandedBack = to === 'concept' && (from === 'ter-beoordeling' || isVouchedFor(from))
  if (!isHandedBack || actor === null || !mayAs(move, 'writer')) return null
  const isEditor = mayAs(move, 'editor')
  const isNeeded = needsReturnReason({ account: actor.id, isEditor, writtenBy })
  return isNeeded && returnReason === '' ? refused(reasonToGive, 'returnReason') : null
}

/** When a post goes online and offline is the editors' to say, once it has been approved. */
function checkMoments(move: Move): MoveOutcome | null {
  const { from, to, publishAt, plannedFor, expireAt, expiredAt, now } = move
  const isReplanned = from === 'gepland' && to === 'gepland' && !isSameMoment(publishAt, plannedFor)
  if (isReplanned && !mayAs(move, 'editor')) return refused(onlyEditors, 'publishAt')
  const isSet = !isSameMoment(expireAt, expiredAt)
  const isOpen = from === 'concept' || from === 'ter-beoordeling'
  if (isSet && !isOpen && !mayAs(move, 'editor')) return refused(onlyEditors, 'expireAt')
  // A draft may hold a moment that cannot be, so that nothing keeps it from being saved; a move may not. The schedule
  // was late rather than wrong.
  const isOnItsWay = isOpen ? to !== 'concept' : to === 'gepland' || to === 'gepubliceerd'
  const isMoved = from !== to && move.actor !== null
  const isAsked = isMoved ? isOnItsWay : isSet && !isOpen
  if (!isAsked || expireAt === null) return null
  const start = to === 'gepland' && publishAt !== null ? publishAt : now
  if (expireAt.getTime() > start.getTime()) return null
  return refused(
    'Dit moment is al voorbij, of ligt voor het moment van publiceren. Kies een later moment.',
    'expireAt',
  )
}

const onlyEditors =
  'Dit mag alleen een redacteur van uw partij. Vraag een redacteur om dit te doen.'

const backToConcept = {
  kind: 'allowed',
  stage: 'concept',
  approval: null,
  publishAt: null,
} as const
