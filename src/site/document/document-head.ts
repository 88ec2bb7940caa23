import type { OembedLinks } from '../dossiers/oembed'
import type { JsonLd } from './json-ld'

/** What stands in the head of one page. */
export type DocumentHead = {
  /** Without the name of the site or party; that is put behind it. */
  title: string
  /** Whose page it is, when it is not the platform's. */
  owner?: string
  description: string
  /** The one address of this page, in full; none for answers to a form and for what cannot be found. */
  canonical?: string
  /** False keeps a page out of search engines. */
  isIndexed?: boolean
  /** Feeds in Atom; each is there in JSON too, under the same name. */
  feeds?: readonly { title: string; href: string }[]
  /** Where other software asks how to show this page within its own. */
  oembed?: OembedLinks
  /** With a full address. */
  image?: { url: string; alt: string } | null
  /** ISO 8601 with time; only a post has it. */
  article?: { publishedAt: string; changedAt: string | null }
  jsonLd?: JsonLd
}
