import type { FollowUpState } from '../decision-words'

import { proposedKinds } from '../decision-words'

export function isProposedKind(kind: unknown): boolean {
  const known: readonly unknown[] = proposedKinds
  return known.includes(kind)
}

/**
 * The state of what was asked or promised. A question or a commitment asks for an answer by its nature: it is open
 * until one is given, and the save that gives it settles it. A motion that was carried asks for something too; a lost one
 * and an amendment are settled by their vote.
 */
export function followUpState({
  kind,
  outcome,
  state,
  isAnswered,
  wasAnswered,
}: {
  kind: unknown
  outcome: unknown
  state: FollowUpState | null
  isAnswered: boolean
  wasAnswered: boolean
}): FollowUpState | null {
  if (!isProposedKind(kind)) return null
  if (state === 'open' && isAnswered && !wasAnswered) return 'afgedaan'
  if (state !== null) return state
  const isCarried = kind === 'motie' && outcome === 'aangenomen'
  if (kind !== 'raadsvraag' && kind !== 'toezegging' && !isCarried) return null
  return isAnswered ? 'afgedaan' : 'open'
}
