import type { ShortTimeline, ShownDate, ShownSource, TopicLink } from '@/decisions/view'
import type { PartyMark, PartySite, PersonMark, PlaceLink, ShownImage } from '@/parties/view'
import type { AdvertisingNotice } from '../advertising/advertising-notice'
import type { Stance } from '../stances/stance-words'
import type { PostType } from './post-words'

/** A post in a list. */
export type PostTeaser = {
  title: string
  slug: string
  type: PostType
  lead: string
  party: PartyMark
  municipality: PlaceLink
  publishedOn: ShownDate
  image: ShownImage | null
  /** Said wherever the post is named (EU 2024/900, article 11). */
  isAdvertising: boolean
}

/** A stance in the post that takes it. */
export type StanceInPost = {
  stance: Stance
  conditions: string | null
  target: { kind: 'besluit' | 'dossier'; title: string; slug: string }
}

export type Correction = {
  /** Ready to be read: "21 november 2026". */
  on: string
  text: string
}

/** Everything of a post but its body, which is rendered apart and handed over as a React node. */
export type PostView = {
  title: string
  slug: string
  type: PostType
  lead: string
  /** Short sentences in plain Dutch; may be empty. */
  inShort: readonly string[]
  party: PartySite
  bylines: readonly PersonMark[]
  isOnBehalfOfFraction: boolean
  publishedOn: ShownDate
  /** ISO 8601 with time, for machines. */
  publishedAt: string
  changedAt: string | null
  readingMinutes: number
  hero: ShownImage | null
  stances: readonly StanceInPost[]
  topics: readonly TopicLink[]
  /** The dossiers it belongs to, with their steps for a small timeline. */
  dossiers: readonly ShortTimeline[]
  sources: readonly ShownSource[]
  corrections: readonly Correction[]
  advertising: AdvertisingNotice | null
}

/** About 220 words a minute, as adults read Dutch on a screen; never less than one minute. */
export function readingMinutes(wordCount: number): number {
  return Math.max(1, Math.round(wordCount / 220))
}
