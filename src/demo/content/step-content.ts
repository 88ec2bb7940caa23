import type {
  AmountPeriod,
  AmountQualifier,
  DecisionKind,
  DecisionStage,
  DecisionStatus,
  DisputedFact,
  FollowUpState,
  Involvement,
  MemberVote,
  Outcome,
  RelationKind,
  VoteMethod,
} from '@/decisions/view'
import type { FuzzyText } from './writing'

export type SourceText = { title: string; url?: string; publisher?: string; accessedOn?: string }

export type InvolvedContent = {
  organisation: string
  role: Involvement
  tasks: string[]
  from?: FuzzyText
  until?: FuzzyText
}

export type StepContent = {
  slug: string
  title: string
  when: FuzzyText
  plannedWhen?: { when: FuzzyText; changedOn?: string; reason: string; sourceUrl?: string }[]
  kind: DecisionKind
  stage: DecisionStage
  status: DecisionStatus
  outcome?: Outcome
  body?: string
  isAuthoritative?: true
  meeting?: string
  summary: string
  /** What a motion, an amendment, a question or a commitment says. */
  text?: string
  followUp?: FollowUpContent
  sources: SourceText[]
  involved?: InvolvedContent[]
  amounts?: {
    kind: string
    min: number
    max?: number
    qualifier?: AmountQualifier
    per: AmountPeriod
  }[]
  votes?: {
    method?: VoteMethod
    totals?: VoteNumbers
    groups: VoteGroupContent[]
    members?: { person: string; party: string; vote: MemberVote }[]
    explanation?: string
  }
  proposers?: string[]
  relations?: { kind: RelationKind; step: string }[]
  disputes?: DisputeContent[]
}

/** Without a state a question or a commitment is open until it has an answer. */
export type FollowUpContent = {
  state?: FollowUpState
  deadline?: FuzzyText
  answer?: string
  answeredOn?: FuzzyText
  answerUrl?: string
}

export type DisputeContent = {
  about: DisputedFact
  note: string
  party?: string
  sourceTitle: string
  sourceUrl?: string
  resolution?: string
  resolvedOn?: string
  resolutionSourceTitle?: string
  resolutionSourceUrl?: string
}

/** A number that is left out is unknown. */
type VoteNumbers = { for?: number; against?: number; abstained?: number; absent?: number }

export type VoteGroupContent = VoteNumbers & {
  party?: string
  name?: string
  explanation?: string
}
