import type { FoundPost } from '@/publishing/api'
import type { TextAnswer } from '../visitor/reading-page'

import { Feed } from 'feed'

import { partyAddress, postAddress } from '../addresses'
import { siteName } from '../site-context'

type Options = {
  title: string
  description: string
  /** The page that the feed belongs to, as a path. */
  path: string
  /** Without a slash at the end. */
  origin: string
  posts: readonly FoundPost[]
}

/** How many posts a feed tells about; who looks less often than that reads the page. */
export const feedLength = 30

export function atomFeed(options: Options): TextAnswer {
  return {
    contentType: 'application/atom+xml; charset=utf-8',
    // In Atom these texts are HTML, so what is plain text is written as such.
    body: feedOf(options, asHtml).atom1(),
  }
}

export function jsonFeed(options: Options): TextAnswer {
  return {
    contentType: 'application/feed+json; charset=utf-8',
    body: feedOf(options, (text) => text).json1(),
  }
}

/** Summaries, not whole texts: cards of decisions in a text stay right only on the site. */
function feedOf(options: Options, written: (text: string) => string): Feed {
  const { title, description, path, origin, posts } = options
  const under = path === '/' ? origin : `${origin}${path}`
  const changes = posts.map(({ changedAt }) => changedAt).toSorted()
  const feed = new Feed({
    id: `${under}/feed.xml`,
    title,
    description,
    link: `${origin}${path}`,
    language: 'nl',
    // A feed without posts has not changed since it began.
    updated: new Date(changes.at(-1) ?? 0),
    generator: siteName,
    feedLinks: { atom: `${under}/feed.xml`, json: `${under}/feed.json` },
  })
  for (const { publishedAt, changedAt, teaser } of posts) {
    const { party, slug, lead } = teaser
    const link = `${origin}${postAddress({ party: party.slug, slug })}`
    feed.addItem({
      id: link,
      link,
      title: written(teaser.title),
      description: written(lead),
      published: new Date(publishedAt),
      date: new Date(changedAt),
      author: [{ name: party.name, link: `${origin}${partyAddress(party.slug)}` }],
    })
  }
  return feed
}

function asHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}
