import type { RelationKind } from '../decision-words'
import type { ShownVotes } from '../votes/votes-view'
import type { TimelineStep } from './timeline'

/** What a dossier must know of each of its steps, also of those that the page does not show. */
export type StepOutline = Pick<
  TimelineStep,
  | 'slug'
  | 'title'
  | 'when'
  | 'kind'
  | 'stage'
  | 'status'
  | 'outcome'
  | 'isAuthoritative'
  | 'bodyName'
  | 'municipality'
> & {
  bodySlug: string | null
  /** Parties that voted on it, proposed it or say that it is wrong. */
  partySlugs: readonly string[]
}

/** A tie to another step, of this dossier or of another one. */
export type StepRelation = {
  kind: RelationKind
  /** `back`: the other step points at this one. */
  direction: 'forward' | 'back'
  step: Pick<TimelineStep, 'title' | 'slug' | 'when' | 'status'>
}

/** A step on its dossier. */
export type DossierStep = TimelineStep & {
  relations: readonly StepRelation[]
  votes: ShownVotes | null
}
