import type { Stage } from '@/publishing/view'

/** Why something waits for this very account. */
export type WaitingReason = 'tegengehouden' | 'terug' | 'beoordelen' | 'genoemd' | 'opnieuw'

export type Waiting = {
  reason: WaitingReason
  postId: string
  title: string
  party: string
  /** What the schedule, an editor or a colleague said about it. */
  said: string | null
}

export type OwnWork = { postId: string; title: string; stage: Stage; party: string }

/** `at` is Dutch wall time: "2026-11-24T20:00". */
export type GoingOut = { postId: string; title: string; party: string; at: string }

export type QuietMeeting = {
  id: string
  title: string
  /** "24 november 2026, 19.30 uur". */
  when: string
  body: string
  party: string
}

/** In the thirty days before today; null for fewer than ten. */
export type Followers = { party: string; gained: number | null; lost: number | null }

/** All that the first page of the newsroom tells one account. */
export type Overview = {
  /** Somebody with one party need not read its name with every line. */
  hasSeveralParties: boolean
  waiting: Waiting[]
  work: OwnWork[]
  goingOut: GoingOut[]
  meetings: QuietMeeting[]
  followers: Followers[]
}
