import type { FollowUpState } from '../decision-words'
import type { FollowUpMark, ShownAnswer } from './follow-up-view'

import { shownDateOf } from '../timeline/shown-date-of'

type StoredDate = Parameters<typeof shownDateOf>[0]
type StoredFollowUp = {
  state?: FollowUpState | null
  deadline?: StoredDate
  answer?: string | null
  answeredOn?: StoredDate
  answerUrl?: string | null
}

/** Null for a step of which nobody waits for anything. */
export function followUpMarkOf(stored: StoredFollowUp | null | undefined): FollowUpMark | null {
  if (!stored?.state) return null
  return { state: stored.state, deadline: shownDateOf(stored.deadline) }
}

/** Null while there is no answer. */
export function shownAnswerOf(stored: StoredFollowUp | null | undefined): ShownAnswer | null {
  const answer = {
    text: stored?.answer || null,
    on: shownDateOf(stored?.answeredOn),
    url: stored?.answerUrl || null,
  }
  return answer.text === null && answer.on === null && answer.url === null ? null : answer
}
