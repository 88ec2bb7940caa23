import type { PlaceLink } from '@/parties/view'
import type { Paging } from '@/platform/paging'

/** A stretch of a text: as it was, taken out, or put in. */
export type TextPart = { sort: 'same' | 'gone' | 'new'; text: string }

/** What one saved change did to one thing that readers see. */
export type FieldChange = { label: string } & (
  | { kind: 'value'; before: string | null; after: string | null }
  | { kind: 'text'; parts: readonly TextPart[] }
  | { kind: 'rows'; gone: readonly string[]; added: readonly string[] }
)

/** One save that changed something for readers. */
export type StepChange = {
  /** ISO 8601, UTC. */
  savedAt: string
  /** The day and the time in the Netherlands: "21 november 2026 om 14.05 uur". */
  at: string
  /** The party of whoever saved it; null for the platform itself. */
  byParty: string | null
  /** The save that made the step; it has no fields. */
  isFirst: boolean
  fields: readonly FieldChange[]
}

/** The whole public history of a step, newest first, in pages. */
export type HistoryView = {
  title: string
  slug: string
  municipality: PlaceLink | null
  changes: readonly StepChange[]
  paging: Paging
}
