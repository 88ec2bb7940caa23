import type { Actor, Role } from '@/parties/view'
import type { MailingStage } from '../mailing'

import { partiesWhere } from '@/parties/view'

export type MailingApproval = {
  /** Of what was approved; null once that is no longer what stands there. */
  hash: string | null
  by: string | null
  /** When it was approved last; stays when the approval lapses. */
  at: string | null
  isOwnWork: boolean
}

export const noApproval: MailingApproval = { hash: null, by: null, at: null, isOwnWork: false }

export type MailingMove = {
  from: MailingStage
  /** The stage that was asked for; the same as `from` when the change is only an edit. */
  to: MailingStage
  /** Null when the platform itself acts: a seed or an import. */
  actor: Actor | null
  party: string
  /** Whether what readers would get, or who gets it, differs from what was stored. */
  isEdited: boolean
  /** Of what readers would get after the change, and of who gets it. */
  hash: string
  approval: MailingApproval
  /** Accounts that wrote on it, this change included. */
  writtenBy: readonly string[]
  partyMembers: number
  /** Why it is handed back, as it was typed with this very move. */
  returnReason: string
  sendAt: Date | null
  /** The moment that was planned before this change. */
  plannedFor: Date | null
  now: Date
}

export type MailingRefusal = {
  kind: 'refused'
  path: 'stage' | 'sendAt' | 'returnReason'
  message: string
}

export type MailingMoved = {
  kind: 'allowed'
  stage: MailingStage
  approval: MailingApproval
  sendAt: Date | null
}

export type MailingMoveOutcome = MailingRefusal | MailingMoved

export function refused(message: string, path: MailingRefusal['path'] = 'stage'): MailingRefusal {
  return { kind: 'refused', path, message }
}

export function mayAs({ actor, party }: MailingMove, needed: Role): boolean {
  return actor === null || actor.isAdmin || partiesWhere(actor.seats, needed).includes(party)
}

export function isSameMoment(one: Date | null, other: Date | null): boolean {
  return one?.getTime() === other?.getTime()
}
