import type { Stage } from '../workflow/workflow'

/** A post as its own newsroom sees it: also what no reader may know yet. Moments are ISO 8601. */
export type OwnPost = {
  id: string
  title: string
  slug: string
  stage: Stage
  partyId: string
  publishAt: string | null
  publishedAt: string | null
  expireAt: string | null
  /** Accounts. */
  writtenBy: string[]
  heldReason: string | null
  returnReason: string | null
  /** A day: "2026-11-21". */
  reviewOn: string | null
  updatedAt: string
}
