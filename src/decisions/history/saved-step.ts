import type { ShownAmount } from '../amounts/shown-amount'
import type {
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
} from '../decision-words'

type Text = string | null
export type SavedDate = { edtf?: Text } | null
type Count = number | null
export type SavedCounts = {
  for?: Count
  against?: Count
  abstained?: Count
  absent?: Count
  unknown?: Count
}
type Amount = Pick<ShownAmount, 'kind' | 'min'> & Partial<Omit<ShownAmount, 'step'>>

/** A step as some version has it: what was not asked then is not there, and relations are ids. */
export type SavedStep = {
  title?: Text
  slug?: Text
  dossiers?: readonly unknown[] | null
  body?: unknown
  when?: SavedDate
  kind?: DecisionKind | null
  stage?: DecisionStage | null
  status?: DecisionStatus | null
  outcome?: Outcome | null
  summary?: Text
  text?: Text
  followUp?: {
    state?: FollowUpState | null
    deadline?: SavedDate
    answer?: Text
    answeredOn?: SavedDate
    answerUrl?: Text
  } | null
  sources?: readonly { title: string; url?: Text; publisher?: Text; accessedOn?: Text }[] | null
  amounts?: readonly Amount[] | null
  isAuthoritative?: boolean | null
  involved?:
    | readonly {
        organisation?: unknown
        role: Involvement
        tasks?: readonly string[] | null
        from?: SavedDate
        until?: SavedDate
      }[]
    | null
  proposers?: readonly { relationTo: 'people' | 'parties'; value: unknown }[] | null
  votes?: {
    method?: VoteMethod | null
    totals?: SavedCounts | null
    groups?: readonly (SavedCounts & { party?: unknown; name?: Text; explanation?: Text })[] | null
    members?: readonly { person?: unknown; party?: unknown; vote: MemberVote }[] | null
    explanation?: Text
  } | null
  meeting?: unknown
  relations?: readonly { kind: RelationKind; decision?: unknown }[] | null
  effectFrom?: SavedDate
  effectUntil?: SavedDate
  plannedWhen?:
    readonly { when?: SavedDate; changedOn?: Text; reason?: Text; sourceUrl?: Text }[] | null
  disputes?:
    | readonly {
        about?: DisputedFact | null
        note: string
        party?: unknown
        sourceTitle: string
        sourceUrl?: Text
        resolution?: Text
        resolvedOn?: Text
        resolutionSourceTitle?: Text
        resolutionSourceUrl?: Text
      }[]
    | null
}
