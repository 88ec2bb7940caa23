import type { MailingMove, MailingMoved, MailingMoveOutcome } from './mailing-move'

import { partiesWhere } from '@/parties/view'
import { needsReturnReason, reasonToGive } from '@/publishing/view'

import { isSameMoment, mayAs, refused } from './mailing-move'
import { explainNoMove, isOpen, isVouchedFor, roleForMove } from './mailing-moves'

/** The whole workflow as one decision: what becomes of an issue when somebody saves it like this. */
export function decideMailingMove(move: MailingMove): MailingMoveOutcome {
  const { from, to, isEdited } = move
  if (isEdited && !isOpen(from)) return refused(tooLateToEdit)
  const unexplained = checkReason(move)
  if (unexplained) return unexplained
  if (isEdited && isVouchedFor(from)) {
    if (to === from || to === 'concept') return open(move, 'concept')
    return refused('De tekst is veranderd na de goedkeuring. Laat hem eerst opnieuw beoordelen.')
  }
  const needed = from === to ? null : roleForMove(from, to)
  if (from !== to && needed === null) return refused(explainNoMove(from, to))
  if (needed !== null && !mayAs(move, needed)) return refused(onlyEditors)
  return arrive(move)
}

function arrive(move: MailingMove): MailingMoveOutcome {
  const { from, to } = move
  switch (to) {
    case 'concept':
    case 'ter-beoordeling':
      return open(move, to)
    case 'goedgekeurd':
      return from === 'ter-beoordeling' ? approve(move) : { ...kept(move), sendAt: null }
    case 'gepland':
      return from === 'ter-beoordeling' ? approveAndPlan(move) : plan(move)
    case 'bezig':
    case 'gepauzeerd':
    case 'verzonden':
    case 'geannuleerd':
      // The moment at which it was to begin is history by then.
      return { ...kept(move), sendAt: move.plannedFor }
  }
}

/** Whoever hands a colleague's work back says why, so that it is not a riddle. */
function checkReason(move: MailingMove): MailingMoveOutcome | null {
  const { from, to, actor, isEdited, writtenBy, returnReason } = move
  const isHandedBack = to === 'concept' && (from === 'ter-beoordeling' || isVouchedFor(from))
  if (!isHandedBack || isEdited || actor === null || !mayAs(move, 'writer')) return null
  const isEditor = mayAs(move, 'editor')
  const isNeeded = needsReturnReason({ account: actor.id, isEditor, writtenBy })
  return isNeeded && returnReason === '' ? refused(reasonToGive, 'returnReason') : null
}

/** Four eyes: whoever wrote it alone does not approve it, unless they are the party's only member. */
function approve(move: MailingMove): MailingMoveOutcome {
  const { actor, writtenBy, hash, party, partyMembers, now } = move
  const by = actor?.id ?? null
  const isOwnWork =
    by !== null && writtenBy.length > 0 && writtenBy.every((author) => author === by)
  // The admin of the platform is no member of a party without a seat in it.
  const isOnlyMember =
    partyMembers === 1 && partiesWhere(actor?.seats ?? [], 'writer').includes(party)
  if (isOwnWork && !isOnlyMember)
    return refused(
      'U hebt deze nieuwsbrief zelf geschreven. Vraag een collega om hem te beoordelen.',
    )
  const approval = { hash, by, at: now.toISOString(), isOwnWork }
  return { kind: 'allowed', stage: 'goedgekeurd', approval, sendAt: null }
}

/** One press for both, and one save: never approved with the plan forgotten. */
function approveAndPlan(move: MailingMove): MailingMoveOutcome {
  const approved = approve(move)
  return approved.kind === 'allowed' ? plan({ ...move, approval: approved.approval }) : approved
}

function plan(move: MailingMove): MailingMoveOutcome {
  const { from, sendAt, plannedFor, approval, hash, now } = move
  // An old plan is looked at when its moment comes.
  if (from === 'gepland' && isSameMoment(sendAt, plannedFor)) return kept(move)
  if (!mayAs(move, 'editor')) return refused(onlyEditors, 'sendAt')
  if (approval.hash !== hash)
    return refused(
      'Deze nieuwsbrief is niet meer zoals hij is goedgekeurd. Laat hem opnieuw beoordelen.',
    )
  if (sendAt === null)
    return refused('Kies wanneer deze nieuwsbrief de deur uit gaat, of kies ‘nu’.', 'sendAt')
  if (now.getTime() - sendAt.getTime() > nowMs)
    return refused('Dit moment is al voorbij. Kies een later moment, of ‘nu’.', 'sendAt')
  return { kind: 'allowed', stage: 'gepland', approval, sendAt }
}

function open({ approval }: MailingMove, stage: 'concept' | 'ter-beoordeling'): MailingMoved {
  const lapsed = { ...approval, hash: null, by: null, isOwnWork: false }
  return { kind: 'allowed', stage, approval: lapsed, sendAt: null }
}

function kept({ to, approval, sendAt }: MailingMove): MailingMoved {
  return { kind: 'allowed', stage: to, approval, sendAt }
}

/** "Now" was said a moment before it is decided. */
const nowMs = 60_000

const onlyEditors =
  'Dit mag alleen een redacteur van uw partij. Vraag een redacteur om dit te doen.'

const tooLateToEdit = 'Deze nieuwsbrief is al begonnen of afgesloten. De tekst verandert niet meer.'
