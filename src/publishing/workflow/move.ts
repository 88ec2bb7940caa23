import type { Actor, Role } from '@/parties/view'
import type { Stage } from './workflow'

import { partiesWhere } from '@/parties/view'

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
  /** Why the post is handed back, as it was typed with this very move. */
  returnReason: string
  publishAt: Date | null
  /** The moment that was planned before this change. */
  plannedFor: Date | null
  expireAt: Date | null
  /** When it was to go offline before this change. */
  expiredAt: Date | null
  now: Date
}

export type RefusalPath = 'stage' | 'publishAt' | 'expireAt' | 'returnReason'

export type Allowed = {
  kind: 'allowed'
  stage: Stage
  approval: Approval | null
  publishAt: Date | null
}

export type MoveOutcome =
  | { kind: 'refused'; path: RefusalPath; message: string }
  /** What would be planned or published is not what was approved: the post goes back to its editors. */
  | { kind: 'changed'; approval: Approval | null }
  | Allowed

export function refused(message: string, path: RefusalPath = 'stage'): MoveOutcome {
  return { kind: 'refused', path, message }
}

export function kept({ to, approval, publishAt }: Move): Allowed {
  return { kind: 'allowed', stage: to, approval, publishAt }
}

export function mayAs({ actor, party }: Move, needed: Role): boolean {
  return actor === null || actor.isAdmin || partiesWhere(actor.seats, needed).includes(party)
}

export function isSameMoment(one: Date | null, other: Date | null): boolean {
  return one?.getTime() === other?.getTime()
}
