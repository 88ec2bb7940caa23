import type { PartyMark, PersonMark, PlaceLink } from '@/parties/view'
import type { Paging } from '@/platform/paging'
import type { DecisionKind, FollowUpState } from '../decision-words'
import type { ShownDate } from '../timeline/shown-date'

/** What must still follow on a motion, an amendment, a question or a commitment, as a timeline tells it. */
export type FollowUpMark = {
  state: FollowUpState
  /** For when an answer or the work was promised. */
  deadline: ShownDate | null
}

/** What came of it, for the page of the step itself. */
export type ShownAnswer = {
  text: string | null
  on: ShownDate | null
  url: string | null
}

/** One line of the list of a municipality. */
export type FollowUpLine = {
  slug: string
  title: string
  kind: DecisionKind
  when: ShownDate
  followUp: FollowUpMark
  answeredOn: ShownDate | null
  proposers: readonly (PersonMark | PartyMark)[]
}

/** Which of them the address asks for. */
export type AskedFollowUps = { kind?: string; party?: string }

/** What a municipality was promised and asked. */
export type FollowUpList = {
  place: PlaceLink
  asked: AskedFollowUps
  /** On this page: first what is open, by the day it was promised for; then what is not, newest first. */
  lines: readonly FollowUpLine[]
  /** On all pages, of what is asked for. */
  openCount: number
  paging: Paging
  /** To choose from: those that there is something of. */
  kinds: readonly DecisionKind[]
  parties: readonly PartyMark[]
}
