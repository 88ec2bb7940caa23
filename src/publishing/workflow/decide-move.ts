import type { Actor, Role } from '@/parties/view'
import type { Stage } from './workflow'

import { partiesWhere } from '@/parties/view'

import { explainNoMove, isVouchedFor, roleForMove } from './workflow'

export type Approval = { hash: string; by: string | null; at: string; isOwnWork: boolean }

export type Move = {
  from: Stage
  /** The stage that was asked for; the same as `from` when the change is only an edit. */
  to: Stage
  /** Null when the platform itself acts: a schedule, a seed or an import. */
  actor: Actor | null
  party: string
  /** Whether what readers would see differs from what was stored. */
  isEdited: boolean
  /** Fingerprint of what readers would see after the change. */
  hash: string
  approval: Approval | null
  /** Accounts that wrote on this post before this change. */
  writtenBy: readonly string[]
  partyMembers: number
  publishAt: Date | null
  /** The moment that was planned before this change. */
  plannedFor: Date | null
  expireAt: Date | null
  /** When it was to go offline before this change. */
  expiredAt: Date | null
  now: Date
}

type Path = 'stage' | 'publishAt' | 'expireAt'

export type MoveOutcome =
  | { kind: 'refused'; path: Path; message: string }
  | { kind: 'allowed'; stage: Stage; approval: Approval | null; publishAt: Date | null }

/** The whole workflow as one decision: what becomes of a post when somebody saves it like this. */
export function decideMove(move: Move): MoveOutcome {
  const { from, to, actor } = move
  if (from === 'ingetrokken' && (move.isEdited || to !== from))
    return refused(explainNoMove(from, to))

  if (move.isEdited && isVouchedFor(from)) {
    if (to === from || to === 'concept') return { ...backToConcept }
    return refused('De tekst is veranderd na de goedkeuring. Laat hem eerst opnieuw beoordelen.')
  }

  // The schedule found that a planned post may not go online: it goes back to the editors.
  if (actor === null && from === 'gepland' && to === 'ter-beoordeling') return arrive(move)

  const needed = from === to ? null : roleForMove(from, to)
  if (from !== to && needed === null) return refused(explainNoMove(from, to))
  if (needed !== null && !mayAs(move, needed)) return refused(onlyEditors)
  return checkMoments(move) ?? arrive(move)
}

/** When a post goes online and offline is the editors' to say, once it has been approved. */
function checkMoments(move: Move): MoveOutcome | null {
  const { from, to, publishAt, plannedFor, expireAt, expiredAt, now } = move
  const isReplanned = from === 'gepland' && to === 'gepland' && !isSameMoment(publishAt, plannedFor)
  if (isReplanned && !mayAs(move, 'editor')) return refused(onlyEditors, 'publishAt')
  if (isSameMoment(expireAt, expiredAt)) return null
  const isOpen = from === 'concept' || from === 'ter-beoordeling'
  if (!isOpen && !mayAs(move, 'editor')) return refused(onlyEditors, 'expireAt')
  if (expireAt === null) return null
  const start = to === 'gepland' && publishAt !== null ? publishAt : now
  if (expireAt.getTime() > start.getTime()) return null
  return refused(
    'Dit moment is al voorbij, of ligt voor het moment van publiceren. Kies een later moment.',
    'expireAt',
  )
}

const onlyEditors =
  'Dit mag alleen een redacteur van uw partij. Vraag een redacteur om dit te doen.'

function mayAs({ actor, party }: Move, needed: Role): boolean {
  return actor === null || actor.isAdmin || partiesWhere(actor.seats, needed).includes(party)
}

function isSameMoment(one: Date | null, other: Date | null): boolean {
  return one?.getTime() === other?.getTime()
}

function arrive(move: Move): MoveOutcome {
  switch (move.to) {
    case 'concept':
    case 'ter-beoordeling':
      return { kind: 'allowed', stage: move.to, approval: null, publishAt: null }
    case 'goedgekeurd':
      return move.from === 'ter-beoordeling' ? approve(move) : { ...kept(move), publishAt: null }
    case 'gepland':
      return plan(move)
    case 'gepubliceerd':
      return move.from === 'gepubliceerd' ? kept(move) : publish(move)
    case 'ingetrokken':
      return kept(move)
  }
}

/** Four eyes: whoever wrote it alone does not approve it, unless there is nobody else in the party. */
function approve(move: Move): MoveOutcome {
  const { actor, writtenBy, hash, now } = move
  const by = actor?.id ?? null
  const isOwnWork =
    by !== null && writtenBy.length > 0 && writtenBy.every((author) => author === by)
  if (isOwnWork && move.partyMembers > 1)
    return refused('U heeft dit stuk zelf geschreven. Vraag een collega om het te beoordelen.')
  return {
    kind: 'allowed',
    stage: 'goedgekeurd',
    approval: { hash, by, at: now.toISOString(), isOwnWork },
    publishAt: null,
  }
}

function plan(move: Move): MoveOutcome {
  const { publishAt, now, from } = move
  if (!isWhatWasApproved(move)) return refused(changedSinceApproval)
  if (publishAt === null) return refused('Kies wanneer dit stuk online moet komen.', 'publishAt')
  const isOldPlan = from === 'gepland' && isSameMoment(publishAt, move.plannedFor)
  if (publishAt.getTime() <= now.getTime() && !isOldPlan)
    return refused('Dit moment is al voorbij. Kies een later moment, of publiceer nu.', 'publishAt')
  return { kind: 'allowed', stage: 'gepland', approval: move.approval, publishAt }
}

function publish(move: Move): MoveOutcome {
  return isWhatWasApproved(move)
    ? { ...kept(move), stage: 'gepubliceerd' }
    : refused(changedSinceApproval)
}

function isWhatWasApproved({ approval, hash }: Move): boolean {
  return approval !== null && approval.hash === hash
}

const changedSinceApproval =
  'De tekst is niet meer dezelfde als bij de goedkeuring. Laat hem opnieuw beoordelen.'

const backToConcept = {
  kind: 'allowed',
  stage: 'concept',
  approval: null,
  publishAt: null,
} as const

function kept({ to, approval, publishAt }: Move): Extract<MoveOutcome, { kind: 'allowed' }> {
  return { kind: 'allowed', stage: to, approval, publishAt }
}

function refused(message: string, path: Path = 'stage'): MoveOutcome {
  return { kind: 'refused', path, message }
}
