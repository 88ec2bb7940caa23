import type { FollowUpState } from '../decision-words'

import { proposedKinds } from '../decision-words'

export function isProposedKind(kind: unknown): boolean {
  const known: readonly unknown[] = proposedKinds
  return known.includes(kind)
}

/**
 * The state of what was asked or promised. A question or a commitment asks for an answer by its nature: it is open
 * until one is given, and the save that gives it settles it. A motion or an amendment is settled by its vote.
 */
export function followUpState({
  kind,
  state,
  isAnswered,
  wasAnswered,
}: {
  kind: unknown
  state: FollowUpState | null
  isAnswered: boolean
  wasAnswered: boolean
}): FollowUpState | null {
  if (!isProposedKind(kind)) return null
  if (state === 'open' && isAnswered && !wasAnswered) return 'afgedaan'
  if (state !== null) return state
  if (kind !== 'raadsvraag' && kind !== 'toezegging') return null
  return isAnswered ? 'afgedaan' : 'open'
}
