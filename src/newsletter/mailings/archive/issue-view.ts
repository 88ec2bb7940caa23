import type { PartyMark } from '@/parties/view'
import type { IntroPart } from '../letter/intro-part'
import type { LetterCard } from '../letter/mailing-letter'

/** A sent issue in a list. */
export type IssueTeaser = {
  slug: string
  subject: string
  preheader: string
  party: PartyMark
  /** The day on which sending began, ready to be read. */
  sentOn: string
  /** ISO 8601 with time. */
  sentAt: string
}

/** What was sent about a post that its party has taken offline since: nothing of it is said any more. */
export type GoneCard = { kind: 'ingetrokken' }

/** A sent issue as it went out. */
export type ArchivedIssue = IssueTeaser & {
  intro: readonly IntroPart[]
  cards: readonly (LetterCard | GoneCard)[]
}
