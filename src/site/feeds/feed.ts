import type { TextAnswer } from '../visitor/reading-page'
import type { FeedEntry } from './feed-entry'

import { Feed } from 'feed'

import { siteName } from '../site-context'

type Options = {
  title: string
  description: string
  /** The page that the feed belongs to, as a path. */
  path: string
  /** Without a slash at the end. */
  origin: string
  entries: readonly FeedEntry[]
}

/** How many posts, and how many steps, a feed tells about; who looks less often than that reads the page. */
export const feedLength = 30

/** RFC 4287. */
export function atomFeed({ title, description, path, origin, entries }: Options): TextAnswer {
  const under = addressUnder(origin, path)
  const ordered = latestFirst(entries)
  const feed = new Feed({
    id: `${under}/feed.xml`,
    title: withoutControls(title),
    description: withoutControls(description),
    link: `${origin}${path}`,
    language: 'nl',
    // A feed without entries has not changed since it began.
    updated: new Date(ordered[0]?.changedAt ?? 0),
    generator: siteName,
    feedLinks: { atom: `${under}/feed.xml` },
  })
  for (const entry of ordered) {
    const address = `${origin}${entry.path}`
    feed.addItem({
      id: address,
      link: address,
      // In Atom these texts are HTML, so what is plain text is written as such.
      title: asHtml(entry.title),
      description: asHtml(entry.text).replaceAll('\n', '<br/>'),
      published: new Date(entry.publishedAt),
      date: new Date(entry.changedAt),
      author: [{ name: withoutControls(entry.author.name), link: `${origin}${entry.author.path}` }],
    })
  }
  return { contentType: 'application/atom+xml; charset=utf-8', body: feed.atom1() }
}

/** Version 1.1, which the library does not write (jsonfeed.org/version/1.1). */
export function jsonFeed({ title, description, path, origin, entries }: Options): TextAnswer {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    home_page_url: `${origin}${path}`,
    feed_url: `${addressUnder(origin, path)}/feed.json`,
    language: 'nl',
    items: latestFirst(entries).map((entry) => ({
      id: `${origin}${entry.path}`,
      url: `${origin}${entry.path}`,
      title: entry.title,
      content_text: entry.text,
      date_published: entry.publishedAt,
      date_modified: entry.changedAt,
      authors: [{ name: entry.author.name, url: `${origin}${entry.author.path}` }],
    })),
  }
  return {
    contentType: 'application/feed+json; charset=utf-8',
    body: `${JSON.stringify(feed, null, 2)}\n`,
  }
}

const addressUnder = (origin: string, path: string): string =>
  path === '/' ? origin : `${origin}${path}`

const latestFirst = (entries: readonly FeedEntry[]): FeedEntry[] =>
  entries.toSorted((a, b) => b.changedAt.localeCompare(a.changedAt))

const asHtml = (text: string): string =>
  withoutControls(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

/** What a text copied from elsewhere may hold, and XML may not: one such character and nobody can read the feed. */
const withoutControls = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
