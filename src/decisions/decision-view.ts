import type { PartyMark, PersonMark } from '@/parties/view'
import type { ShownAmount } from './amounts/shown-amount'
import type { DecisionStatus, RelationKind } from './decision-words'
import type { ShownDispute } from './disputes/shown-dispute'
import type { DossierLink } from './dossiers/dossier-view'
import type { ShownAnswer } from './follow-up/follow-up-view'
import type { ShownInvolvement } from './organisations/involvement-view'
import type { EarlierPlan } from './plans/earlier-plan'
import type { ForceSentence } from './relations/in-force'
import type { ShownSource } from './sources/shown-source'
import type { ShownDate } from './timeline/shown-date'
import type { TimelineStep } from './timeline/timeline'
import type { ShownVotes } from './votes/votes-view'

export type DecisionRelation = {
  kind: RelationKind
  /** `back`: the other step points at this one. */
  direction: 'forward' | 'back'
  step: { title: string; slug: string; when: ShownDate; status: DecisionStatus }
}

/** One saved change of the facts, for the public history. */
export type ShownChange = {
  /** Ready to be read: "21 november 2026". */
  on: string
  byParty: string | null
  what: string
}

export type ShownMeeting = {
  title: string
  when: ShownDate
  startTime: string | null
  location: string | null
}

/** Everything about one step, for its own page. */
export type DecisionView = TimelineStep & {
  dossiers: readonly DossierLink[]
  meeting: ShownMeeting | null
  /** The same plans as `earlierPlans`, with what is known about each move. */
  plans: readonly EarlierPlan[]
  /** Whether it still holds; empty where nobody can know. */
  force: readonly ForceSentence[]
  /** Since when, and up to when, what was decided holds. */
  effectFrom: ShownDate | null
  effectUntil: ShownDate | null
  proposers: readonly (PersonMark | PartyMark)[]
  /** What the motion, amendment, question or commitment says, and what came of it. */
  text: string | null
  answer: ShownAnswer | null
  involved: readonly ShownInvolvement[]
  amounts: readonly ShownAmount[]
  votes: ShownVotes | null
  relations: readonly DecisionRelation[]
  disputes: readonly ShownDispute[]
  sources: readonly ShownSource[]
  /** The latest few; the page of its history has them all. */
  changes: readonly ShownChange[]
}
