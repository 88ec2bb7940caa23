import type { PlaceLink } from '@/parties/view'
import type { ShownAmount } from '../amounts/shown-amount'
import type { DecisionStage, DossierStatus } from '../decision-words'
import type { SourcedInvolvement } from '../organisations/carrying-out'
import type { ShownSource } from '../sources/shown-source'
import type { StepOutline } from '../timeline/dossier-step'
import type { ShownDate } from '../timeline/shown-date'
import type { TimelineStep } from '../timeline/timeline'

export type DossierLink = { title: string; slug: string }

/** A dossier with the steps that fit in a narrow place; `stepCount` says how many there are. */
export type ShortTimeline = DossierLink & { steps: readonly TimelineStep[]; stepCount: number }

export type TopicLink = { name: string; slug: string }

/** A dossier on its own page, which shows only some of its steps in full. */
export type DossierOverview = DossierLink & {
  lead: string
  /** Short sentences in plain Dutch; may be empty. */
  inShort: readonly string[]
  status: DossierStatus
  municipalities: readonly PlaceLink[]
  topics: readonly TopicLink[]
  steps: readonly StepOutline[]
  /** Of the dossier and of its steps together. */
  involved: readonly SourcedInvolvement[]
  amounts: readonly ShownAmount[]
  /** Its own; those of a step stand with the step. */
  sources: readonly ShownSource[]
  /** When the facts were changed last, ready to be read. */
  changedOn: string | null
}

/** A dossier in a list. */
export type DossierTile = DossierLink & {
  status: DossierStatus
  municipalities: readonly PlaceLink[]
  stepCount: number
  /** How many parties published about it. */
  partyCount: number
  /** As on the dossier itself: see `stageReached`. */
  stage: DecisionStage | null
  next: { title: string; when: ShownDate } | null
  latest: { title: string; when: ShownDate } | null
}

export type TopicView = TopicLink & {
  description: string | null
  iv3: string | null
  parent: TopicLink | null
  children: readonly TopicLink[]
}
