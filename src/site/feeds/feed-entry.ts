import type { ChangedStep } from '@/decisions/api'
import type { IssueTeaser } from '@/newsletter/view'
import type { FoundPost } from '@/publishing/api'

import { advertisingLabel, noticeLine } from '@/publishing/view'

import { decisionAddress, issueAddress, partyAddress, postAddress } from '../addresses'
import { siteName } from '../site-context'
import { capitalised } from '../words'

/** One thing that a feed tells of, as plain text. */
export type FeedEntry = {
  /** A path, and what the entry is known by: it never changes. */
  path: string
  title: string
  text: string
  author: { name: string; path: string }
  /** ISO 8601 with time. */
  publishedAt: string
  changedAt: string
}

/** Summaries, not whole texts: cards of decisions in a text stay right only on the site. */
export function postEntry({ publishedAt, changedAt, teaser, advertising }: FoundPost): FeedEntry {
  const { title, lead, slug, party, isAdvertising } = teaser
  return {
    path: postAddress({ party: party.slug, slug }),
    title: isAdvertising ? `${advertisingLabel}: ${title}` : title,
    // Whoever reads in a feed has no page above the text (Regulation (EU) 2024/900, article 12).
    text: advertising ? `${noticeLine(advertising)}\n${lead}` : lead,
    author: { name: party.name, path: partyAddress(party.slug) },
    publishedAt,
    changedAt,
  }
}

/** A letter that was sent; it never changes afterwards. */
export function issueEntry({ slug, subject, preheader, party, sentAt }: IssueTeaser): FeedEntry {
  return {
    path: issueAddress(slug),
    title: subject,
    text: preheader,
    author: { name: party.name, path: partyAddress(party.slug) },
    publishedAt: sentAt,
    changedAt: sentAt,
  }
}

/** A step is of all parties together. It comes back as the same entry whenever something about it changes. */
export function stepEntry({ title, slug, when, what, addedAt, changedAt }: ChangedStep): FeedEntry {
  return {
    path: decisionAddress(slug),
    title,
    text: `${capitalised(when.text)}. ${what}`,
    author: { name: siteName, path: '/' },
    publishedAt: addedAt,
    changedAt,
  }
}
